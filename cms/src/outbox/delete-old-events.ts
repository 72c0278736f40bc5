import type { Core } from '@strapi/strapi';
import { publicEntryUid, publishEventUid } from './uids.ts';

const keptMs = 90 * 86_400_000;

/** Deletes events of the past that nobody waits for. The latest of an entry stays: its public form refers to it. */
export async function deleteOldEvents(strapi: Core.Strapi, now: Date): Promise<number> {
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  return strapi.db.transaction(async ({ trx }) => {
    const latest = strapi.db.getConnection(tableOf(publicEntryUid)).select('seq');
    return strapi.db
      .getConnection(tableOf(publishEventUid))
      .where('committed_at', '<', strapi.db.dialect.client === 'sqlite' ? now.getTime() - keptMs : new Date(now.getTime() - keptMs))
      .whereIn('state', ['live', 'failed'])
      .whereNotIn('id', latest)
      .delete()
      .transacting(trx);
  });
}
