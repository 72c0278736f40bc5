import type { Core } from '@strapi/strapi';
import { publicEntryUid, publishEventUid } from '../outbox/uids.ts';

/** A publish that waits longer is late: it should take about a second. */
const lateAfterSeconds = 60;
const failingLimit = 100;

interface EventRow {
  id: number;
  entryType: string;
  entryId: string;
  title: string | null;
  reason: string | null;
  committedAt: string | Date;
}
export interface Health {
  status: 'ok' | 'late' | 'failing';
  /** Publishes that residents cannot see yet. */
  queueLength: number;
  oldestWaitingSeconds: number;
  lastLiveAt: string | null;
  failing: { seq: number; type: string; id: string; title: string; reason: string; since: string }[];
}

export async function publishingHealth(strapi: Core.Strapi, now: Date): Promise<Health> {
  const events = strapi.db.query(publishEventUid);
  const open = { state: { $in: ['waiting', 'rendered'] } };
  const queueLength = await events.count({ where: open });
  const oldest = (await events.findOne({ select: ['committedAt'], where: open, orderBy: { id: 'asc' } })) as EventRow | null;
  const live = (await events.findOne({ select: ['liveAt'], where: { liveAt: { $notNull: true } }, orderBy: { liveAt: 'desc' } })) as {
    liveAt: string | Date;
  } | null;
  const failing = await listFailing(strapi);
  const oldestWaitingSeconds = oldest ? Math.max(0, Math.round((now.getTime() - new Date(oldest.committedAt).getTime()) / 1000)) : 0;
  const status = failing.length > 0 ? 'failing' : oldestWaitingSeconds > lateAfterSeconds ? 'late' : 'ok';
  return { status, queueLength, oldestWaitingSeconds, lastLiveAt: live ? new Date(live.liveAt).toISOString() : null, failing };
}

/** Entries whose latest publish failed; an earlier failure is of no account once a later publish went through. */
async function listFailing(strapi: Core.Strapi): Promise<Health['failing']> {
  const failed = (await strapi.db.query(publishEventUid).findMany({
    where: { state: 'failed' },
    orderBy: { id: 'desc' },
    limit: failingLimit,
  })) as EventRow[];
  const latest = (await strapi.db.query(publicEntryUid).findMany({
    select: ['seq'],
    where: { seq: { $in: failed.map(({ id }) => id) } },
  })) as { seq: number }[];
  const seqs = new Set(latest.map(({ seq }) => seq));
  return failed
    .filter(({ id }) => seqs.has(id))
    .map(({ id, entryType, entryId, title, reason, committedAt }) => ({
      ...{ seq: id, type: entryType, id: entryId, title: title ?? '', reason: reason ?? '' },
      since: new Date(committedAt).toISOString(),
    }));
}
