import type { Core } from '@strapi/strapi';
import { publicEntryUid, publishEventUid } from './uids.ts';

const keptMs = 90 * 86_400_000;
const rowsAtOnce = 500;

/** Deletes old events that nobody waits for. The latest of an entry stays: it tells what became of its public form. */
export async function deleteOldEvents(strapi: Core.Strapi, now: Date): Promise<number> {
  let deleted = 0;
  for (let afterId = 0; ;) {
    const old = (await strapi.db.query(publishEventUid).findMany({
      select: ['id'],
      where: { id: { $gt: afterId }, committedAt: { $lt: new Date(now.getTime() - keptMs) }, state: { $in: ['live', 'failed'] } },
      orderBy: { id: 'asc' },
      limit: rowsAtOnce,
    })) as { id: number }[];
    const ids = old.map(({ id }) => id);
    const latest = (await strapi.db.query(publicEntryUid).findMany({ select: ['seq'], where: { seq: { $in: ids } } })) as { seq: number }[];
    const kept = new Set(latest.map(({ seq }) => seq));
    const superseded = ids.filter((id) => !kept.has(id));
    if (superseded.length > 0) await strapi.db.query(publishEventUid).deleteMany({ where: { id: { $in: superseded } } });
    deleted += superseded.length;
    if (old.length < rowsAtOnce) return deleted;
    afterId = ids.at(-1) ?? afterId;
  }
}
