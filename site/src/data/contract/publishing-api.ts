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
  z.object({ line: z.literal('entry'), type: text, id: ref, entry: z.unknown() }),
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

export type ChangesResponse = z.infer<typeof changesResponse>;
export type SnapshotLine = z.infer<typeof snapshotLine>;
export type PublishState = (typeof publishStates)[number];
export type ReportRow = z.infer<typeof reportRow>;
