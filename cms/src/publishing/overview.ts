import type { Core } from '@strapi/strapi';
import { publishEventUid } from '../outbox/uids.ts';
import { listFailingEvents, listPublishRows, publishRow } from './publish-rows.ts';
import type { PublisherLink } from './publisher-link.ts';
import { listRequests } from './publisher-requests.ts';
import type { PublishingOverview } from './status-answers.ts';

const shownPublishes = 30;
const shownFailures = 50;

export interface Queue {
  /** Publishes that residents cannot see yet. */
  queueLength: number;
  oldestWaitingSeconds: number;
}

export async function measureQueue(strapi: Core.Strapi, now: Date): Promise<Queue> {
  const events = strapi.db.query(publishEventUid);
  const where = { state: { $in: ['waiting', 'rendered'] } };
  const queueLength = await events.count({ where });
  const oldest = (await events.findOne({ select: ['committedAt'], where, orderBy: { id: 'asc' } })) as {
    committedAt: string | Date;
  } | null;
  const waitedMs = oldest ? now.getTime() - new Date(oldest.committedAt).getTime() : 0;
  return { queueLength, oldestWaitingSeconds: Math.max(0, Math.round(waitedMs / 1000)) };
}

export async function publishingOverview(
  strapi: Core.Strapi,
  link: PublisherLink,
  mayManage: boolean,
  now: Date,
): Promise<PublishingOverview> {
  const { status } = link;
  const failing = await listFailingEvents(strapi, shownFailures);
  return {
    publisher: {
      ...link.summary(now),
      ...{ live: status?.live ?? null, newest: status?.newest ?? null, pages: status?.pages ?? null },
      ...{ releases: status?.releases ?? [], disk: status?.disk ?? null },
    },
    ...(await measureQueue(strapi, now)),
    failing: failing.map((event) => publishRow(strapi, link, event)),
    recent: await listPublishRows(strapi, link, {}, shownPublishes),
    requests: await listRequests(strapi),
    mayManage,
  };
}
