import { z } from 'zod';
import { isoDateTime, ref, text } from './primitives.ts';

/*
 * The publishing API of the cms, as its consumers (the publisher, a CI job) know it. All requests carry
 * `Authorization: Bearer <CMS_PUBLISHER_TOKEN>`.
 *
 * GET  /api/publishing/changes?source=S&after=N&wait=SECONDS  what changed after cursor N, in its current public form;
 *      with nothing to tell the cms holds the request up to `wait` seconds and answers at the next commit. 410 when the
 *      cursor is not of this database (a restored backup): take a snapshot again.
 * GET  /api/publishing/snapshot   NDJSON: a head line, a line for each public entry, an end line.
 * GET  /api/publishing/files/:id  the bytes of an uploaded file.
 * POST /api/publishing/reports    what became of the changes: rendered, live, failed.
 * POST /api/publishing/publisher?wait=SECONDS  the publisher tells how it is and what it answers to requests; the cms
 *      answers with what administrators ask of it, and holds the line up to `wait` seconds while there is nothing.
 * GET  /api/publishing/health     for monitors: 200, or 503 while nothing gets to residents.
 */

/** `entry` is null when the entry is no longer public. It is checked against its type's schema on its own, so that one bad entry stops no other. */
export const changeRow = z.object({ seq: z.number().int(), type: text, id: ref, entry: z.unknown() });
export const changesResponse = z.object({
  /** Identifies the database the cursor belongs to. */
  source: text,
  /** Ask for changes after this cursor next time. */
  cursor: z.number().int().min(0),
  /** There are more already: ask again at once. */
  more: z.boolean(),
  changes: z.array(changeRow),
});

export const snapshotLine = z.discriminatedUnion('line', [
  z.object({ line: z.literal('head'), source: text, cursor: z.number().int().min(0) }),
  /** `isOpen`: its latest publish or withdrawal was not reported live yet. */
  z.object({ line: z.literal('entry'), type: text, id: ref, entry: z.unknown(), isOpen: z.boolean().optional() }),
  /** A snapshot without this line was cut off. */
  z.object({ line: z.literal('end'), entries: z.number().int().min(0) }),
]);

export const publishStates = ['waiting', 'rendered', 'live', 'failed'] as const;
/** What became of the change `seq` of an entry. `live` is said only after the page was fetched through the web server. */
export const reportRow = z.object({
  seq: z.number().int(),
  type: text,
  id: ref,
  state: z.enum(['rendered', 'live', 'failed']),
  at: isoDateTime,
  /** Where residents see it, a path on the site. */
  path: z.string().optional(),
  release: z.string().optional(),
  /** In Indonesian, for the entry's owner: what happened and what to do. */
  reason: z.string().optional(),
});
export const reportsRequest = z.object({ reports: z.array(reportRow) });

/** How the publisher is: for the screens of the admin and for monitors. */
export const publisherStatus = z.object({
  /** The release residents read, and the newest one; null before the first. They differ while publishing is held. */
  live: z.number().int().nullable(),
  newest: z.number().int().nullable(),
  isHeld: z.boolean(),
  pages: z.number().int().min(0),
  /** Releases one can go back to, newest first; not all of them. */
  releases: z.array(z.object({ id: z.number().int(), at: isoDateTime, reason: text, pages: z.number().int().min(0) })),
  disk: z.object({ freeBytes: z.number().min(0), totalBytes: z.number().min(0) }).nullable(),
  /** In Indonesian: why no release can be made, if so, and what to do. */
  fault: z.string().nullable(),
});
/** Each id is answered once; a request stays open, and is told again, until its answer has arrived. */
export const requestAnswer = z.object({
  id: text,
  isDone: z.boolean(),
  /** In Indonesian. */
  answer: z.string(),
});
export const publisherExchange = z.object({ status: publisherStatus, answers: z.array(requestAnswer) });
export const publisherRequest = z.object({
  id: text,
  verb: z.enum(['rollback', 'resume', 'rebuild']),
  /** The number of the release to go back to. */
  argument: z.string().nullable(),
});
export const publisherRequests = z.object({ requests: z.array(publisherRequest) });

export type PublisherStatus = z.infer<typeof publisherStatus>;
export type RequestAnswer = z.infer<typeof requestAnswer>;
export type PublisherExchange = z.infer<typeof publisherExchange>;
export type PublisherRequest = z.infer<typeof publisherRequest>;
export type ChangesResponse = z.infer<typeof changesResponse>;
export type SnapshotLine = z.infer<typeof snapshotLine>;
export type PublishState = (typeof publishStates)[number];
export type ReportRow = z.infer<typeof reportRow>;
