import type { Core } from '@strapi/strapi';
import { publicEntryUid } from '../outbox/uids.ts';
import { headCursor } from './changes.ts';

const rowsAtOnce = 200;

/**
 * Everything public as lines of JSON. The cursor is read first: what changes while the rows are read is either in them
 * already or among the changes after that cursor, and applying a change twice does no harm.
 */
export async function* snapshotLines(strapi: Core.Strapi, source: string): AsyncGenerator<string> {
  yield line({ line: 'head', source, cursor: await headCursor(strapi) });
  let entries = 0;
  for (let afterId = 0; ;) {
    const rows = (await strapi.db.query(publicEntryUid).findMany({
      select: ['id', 'entryType', 'entryId', 'content'],
      where: { id: { $gt: afterId }, isPublic: true },
      orderBy: { id: 'asc' },
      limit: rowsAtOnce,
    })) as { id: number; entryType: string; entryId: string; content: unknown }[];
    if (rows.length > 0) {
      yield rows.map(({ entryType, entryId, content }) => line({ line: 'entry', type: entryType, id: entryId, entry: content })).join('');
    }
    entries += rows.length;
    if (rows.length < rowsAtOnce) break;
    afterId = rows.at(-1)?.id ?? afterId;
  }
  yield line({ line: 'end', entries });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
