import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Outbox } from '../outbox/outbox.ts';
import { publicEntryUid } from '../outbox/uids.ts';

export const changesQuery = z.object({
  source: z.string().min(1).max(100),
  after: z.coerce.number().int().min(0),
  /** Seconds to hold the request when there is nothing to tell. */
  wait: z.coerce.number().min(0).max(30).default(0),
});

interface ChangedRow {
  seq: number;
  entryType: string;
  entryId: string;
  isPublic: boolean;
  content: unknown;
}
export interface Changes {
  cursor: number;
  more: boolean;
  changes: { seq: number; type: string; id: string; entry: unknown }[];
}

const rowLimit = 500;
/** Changes written by another process on the same database ring no bell here. */
const lookEveryMs = 1_000;

/** The cursor of the latest change. */
export async function headCursor(strapi: Core.Strapi): Promise<number> {
  const latest: unknown = await strapi.db.query(publicEntryUid).findOne({ select: ['seq'], orderBy: { seq: 'desc' } });
  return (latest as { seq: number } | null)?.seq ?? 0;
}

/** The entries changed after a cursor, each once, in its current public form. */
export async function listChanges(strapi: Core.Strapi, after: number): Promise<Changes> {
  const found = (await strapi.db.query(publicEntryUid).findMany({
    select: ['seq', 'entryType', 'entryId', 'isPublic', 'content'],
    where: { seq: { $gt: after } },
    orderBy: { seq: 'asc' },
    limit: rowLimit + 1,
  })) as ChangedRow[];
  const rows = found.slice(0, rowLimit);
  return {
    cursor: rows.at(-1)?.seq ?? after,
    more: found.length > rowLimit,
    changes: rows.map(({ seq, entryType, entryId, isPublic, content }) => ({
      ...{ seq, type: entryType, id: entryId },
      entry: isPublic ? content : null,
    })),
  };
}

/** Like `listChanges`, but with nothing to tell it waits for something, at most `waitMs`. */
export async function awaitChanges(
  strapi: Core.Strapi,
  outbox: Outbox,
  after: number,
  waitMs: number,
  signal: AbortSignal,
): Promise<Changes> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    const remaining = deadline - performance.now();
    const heard = outbox.bell.listen();
    const found = await listChanges(strapi, after);
    if (found.changes.length > 0 || remaining <= 0 || signal.aborted) {
      heard.cancel();
      return found;
    }
    await heard.within(Math.min(remaining, lookEveryMs), signal);
  }
}
