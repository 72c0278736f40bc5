import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { answerWithStream } from '../answer-with-stream.ts';
import { fileLocation, findFileRow } from '../outbox/file-form.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { findPublicEntry } from '../outbox/record-publication.ts';
import { fileType } from '../outbox/uids.ts';
import { hasBearerToken } from './bearer-token.ts';
import { awaitChanges, changesQuery, headCursor } from './changes.ts';
import { isOutage, publishingHealth } from './health.ts';
import type { PublisherLink } from './publisher-link.ts';
import { exchangeBody, exchangeQuery } from './publisher-status.ts';
import { recordReports, reportsBody } from './reports.ts';
import { snapshotLines } from './snapshot.ts';
import { getSource } from './source.ts';

type Handler = Core.MiddlewareHandler;
type Context = Parameters<Handler>[0];

export interface PublishingOptions {
  token: string;
  outbox: Outbox;
  link: PublisherLink;
  /** Aborted when the cms stops, so that no held request keeps it from stopping. */
  stopping: AbortSignal;
}

/** The publishing API, as its consumers know it from `publishing-api.ts` of the contract. */
export function publishingRoutes(strapi: Core.Strapi, { token, outbox, link, stopping }: PublishingOptions): Core.RouteInput[] {
  const route = (method: 'GET' | 'POST', path: string, answer: (context: Context) => Promise<void>): Core.RouteInput => ({
    method,
    path: `/api/publishing/${path}`,
    handler: async (context: Context) => {
      context.set('Cache-Control', 'no-store');
      if (!hasBearerToken(context.get('authorization'), token)) return context.unauthorized('A valid publisher token is required.');
      await answer(context);
    },
    // Not part of Strapi's own authentication: the only key is the publisher's token.
    config: { auth: false },
  });

  return [
    route('GET', 'changes', async (context) => {
      const query = parse(context, changesQuery, context.query);
      if (!query) return;
      const source = await getSource(strapi);
      if (query.source !== source || query.after > (await headCursor(strapi))) {
        context.status = 410;
        context.body = gone;
        return;
      }
      const signal = AbortSignal.any([stopping, signalOfClose(context)]);
      context.body = { source, ...(await awaitChanges(strapi, outbox, query.after, query.wait * 1000, signal)) };
    }),

    route('GET', 'snapshot', async (context) => {
      context.type = 'application/x-ndjson';
      answerWithStream(strapi, context, Readable.from(snapshotLines(strapi, await getSource(strapi)), { objectMode: false }));
    }),

    route('GET', 'files/:id', async (context) => {
      const id = String(context.params.id);
      const isPublic = (await findPublicEntry(strapi, fileType, id))?.isPublic === true;
      const row = isPublic ? await findFileRow(strapi, id) : undefined;
      const location = row && fileLocation(strapi, row);
      const found = location === undefined ? undefined : await stat(location).catch(() => undefined);
      if (!row || location === undefined || !found?.isFile()) return context.notFound('There is no such file.');
      context.type = row.mime;
      context.length = found.size;
      answerWithStream(strapi, context, createReadStream(location));
    }),

    route('POST', 'reports', async (context) => {
      const body = parse(context, reportsBody, context.request.body);
      if (!body) return;
      await recordReports(strapi, body.reports);
      context.status = 204;
    }),

    route('POST', 'publisher', async (context) => {
      const query = parse(context, exchangeQuery, context.query);
      const body = query && parse(context, exchangeBody, context.request.body);
      if (!body) return;
      const signal = AbortSignal.any([stopping, signalOfClose(context)]);
      context.body = { requests: await link.exchange(body, query.wait * 1000, signal) };
    }),

    route('GET', 'health', async (context) => {
      const health = await publishingHealth(strapi, link, new Date());
      context.status = isOutage(health.status) ? 503 : 200;
      context.body = health;
    }),
  ];
}

const gone = {
  error: { status: 410, name: 'GoneError', message: 'This cursor is not of this database. Take a snapshot and go on from its cursor.' },
};

/** The parsed input; answers 400 and returns undefined when it is faulty. */
function parse<Schema extends z.ZodType>(context: Context, schema: Schema, input: unknown): z.output<Schema> | undefined {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  context.badRequest('The request is faulty.', {
    faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  });
  return undefined;
}

function signalOfClose(context: Context): AbortSignal {
  const closed = new AbortController();
  context.res.once('close', () => closed.abort());
  return closed.signal;
}
