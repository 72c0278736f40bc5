import type { Core } from '@strapi/strapi';
import { translateError } from './translate-error.ts';

interface Answer {
  error?: unknown;
}

/** The admin shows errors of the server in the words they came with, so the server speaks Indonesian. */
export function translateErrors(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    const body = context.body as Answer | null | undefined;
    if (context.status >= 400 && body && typeof body === 'object' && body.error && typeof body.error === 'object') {
      translateError(body.error);
    }
  });
}
