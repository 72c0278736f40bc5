import type { Core } from '@strapi/strapi';
import { publicEntryUid, publishEventUid } from '../outbox/uids.ts';
import { headCursor } from './changes.ts';

const rowsAtOnce = 200;

interface EntryRow {
  id: number;
  entryType: string;
  entryId: string;
  content: unknown;
}

/**
 * Everything public as lines of JSON. The cursor is read first: what changes while the rows are read is either in them
 * already or among the changes after that cursor, and applying a change twice does no harm. A withdrawal nobody reported
 * yet is a line too, without a form: else its editor would wait for ever.
 */
export async function* snapshotLines(strapi: Core.Strapi, source: string): AsyncGenerator<string> {
  yield lineOf({ line: 'head', source, cursor: await headCursor(strapi) });
  const open = await listOpen(strapi);
  let entries = 0;
  for (let afterId = 0, isLast = false; !isLast;) {
    const rows = await listPublic(strapi, afterId);
    if (rows.length > 0)
      yield rows
        .map(({ entryType: type, entryId: id, content }) => {
          const isOpen = open.has(`${type}\t${id}`) ? { isOpen: true } : {};
          return lineOf({ line: 'entry', type, id, entry: content, ...isOpen });
        })
        .join('');
    entries += rows.length;
    afterId = rows.at(-1)?.id ?? afterId;
    isLast = rows.length < rowsAtOnce;
  }
  const withdrawn = await listOpenWithdrawals(strapi);
  if (withdrawn.length > 0)
    yield withdrawn.map(({ entryType: type, entryId: id }) => lineOf({ line: 'entry', type, id, entry: null })).join('');
  yield lineOf({ line: 'end', entries: entries + withdrawn.length });
}

async function listPublic(strapi: Core.Strapi, afterId: number): Promise<EntryRow[]> {
  return (await strapi.db.query(publicEntryUid).findMany({
    select: ['id', 'entryType', 'entryId', 'content'],
    where: { id: { $gt: afterId }, isPublic: true },
    orderBy: { id: 'asc' },
    limit: rowsAtOnce,
  })) as EntryRow[];
}

/** Entries whose latest event was not reported live, by name: a consumer without a memory of its own reports on these. */
async function listOpen(strapi: Core.Strapi): Promise<Set<string>> {
  const where = { state: { $in: ['waiting', 'rendered', 'failed'] } };
  const events = (await strapi.db.query(publishEventUid).findMany({ select: ['entryType', 'entryId'], where })) as Omit<EntryRow, 'id'>[];
  return new Set(events.map(({ entryType, entryId }) => `${entryType}\t${entryId}`));
}

async function listOpenWithdrawals(strapi: Core.Strapi): Promise<Pick<EntryRow, 'entryType' | 'entryId'>[]> {
  const open = (await strapi.db.query(publishEventUid).findMany({
    select: ['id'],
    where: { state: { $in: ['waiting', 'rendered'] }, action: { $ne: 'publish' } },
  })) as { id: number }[];
  if (open.length === 0) return [];
  const where = { isPublic: false, seq: { $in: open.map(({ id }) => id) } };
  return (await strapi.db.query(publicEntryUid).findMany({ select: ['entryType', 'entryId'], where })) as EntryRow[];
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
