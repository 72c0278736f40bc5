import type { Core } from '@strapi/strapi';
import { publishEventUid } from '../outbox/uids.ts';
import { measureQueue, type Queue } from './overview.ts';
import { listFailingEvents } from './publish-rows.ts';
import type { PublisherLink } from './publisher-link.ts';
import type { PublisherSummary } from './status-answers.ts';

const failingLimit = 100;

/**
 * The worst of what is the case. `faulty`: the publisher can make no releases. `silent`: it does not speak to the cms.
 * `late`: it does, but a publish has been waiting for long. `held`: a person put the site back to an earlier release.
 * `failing`: all is well but for single entries.
 */
export type HealthStatus = 'ok' | 'failing' | 'held' | 'late' | 'silent' | 'faulty';

export interface Health extends Queue {
  status: HealthStatus;
  lastLiveAt: string | null;
  failing: { seq: number; type: string; id: string; title: string; reason: string; since: string }[];
  publisher: PublisherSummary & { live: number | null; newest: number | null; freeBytes: number | null };
}

export async function publishingHealth(strapi: Core.Strapi, link: PublisherLink, now: Date): Promise<Health> {
  const live = (await strapi.db
    .query(publishEventUid)
    .findOne({ select: ['liveAt'], where: { liveAt: { $notNull: true } }, orderBy: { liveAt: 'desc' } })) as {
    liveAt: string | Date;
  } | null;
  const failing = (await listFailingEvents(strapi, failingLimit)).map(({ id, entryType, entryId, title, reason, committedAt }) => ({
    ...{ seq: id, type: entryType, id: entryId, title: title ?? '', reason: reason ?? '' },
    since: new Date(committedAt).toISOString(),
  }));
  const queue = await measureQueue(strapi, now);
  const { status: told } = link;
  const publisher = {
    ...link.summary(now),
    ...{ live: told?.live ?? null, newest: told?.newest ?? null, freeBytes: told?.disk?.freeBytes ?? null },
  };
  const status = worstOf(publisher, queue, failing.length, link.lateAfterSeconds);
  return { status, ...queue, lastLiveAt: live ? new Date(live.liveAt).toISOString() : null, failing, publisher };
}

export function worstOf(publisher: PublisherSummary, queue: Queue, failing: number, lateAfterSeconds = 60): HealthStatus {
  // A city that builds its site by CI never had a publisher.
  if (publisher.isSilent && publisher.seenAt !== null) return 'silent';
  if (publisher.fault !== null) return 'faulty';
  // While publishing is held the queue grows, as it was meant to.
  if (publisher.isHeld) return 'held';
  if (queue.oldestWaitingSeconds > lateAfterSeconds) return 'late';
  return failing > 0 ? 'failing' : 'ok';
}

/** For monitors that look at nothing but the status code: nothing gets to residents, and a person must act. */
export function isOutage(status: HealthStatus): boolean {
  return status === 'faulty' || status === 'silent' || status === 'late';
}
