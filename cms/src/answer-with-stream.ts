import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Answers with a stream. When it fails midway the connection is cut, where Koa would leave it open: whoever asked must
 * neither wait for the rest nor take a part for the whole.
 */
export function answerWithStream(strapi: Core.Strapi, context: Context, stream: Readable): void {
  stream.once('error', (error) => {
    strapi.log.error(`${context.method} ${context.path} failed while it was answered: ${error.message}`);
    // Before the first byte Koa answers with an error by itself.
    if (context.headerSent) context.res.destroy();
  });
  context.body = stream;
}
