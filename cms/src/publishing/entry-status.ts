import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../environment.ts';
import { publishEventUid } from '../outbox/uids.ts';
import { findScheduledEntry } from '../schedule/due-entries.ts';
import type { PublisherLink } from './publisher-link.ts';
import type { PublisherStatus } from './publisher-status.ts';
import type { EntryState, EntryStatus } from './status-answers.ts';

/** What is read of a row of the outbox. */
export interface EventRow {
  id: number;
  entryType: string;
  entryId: string;
  action: 'publish' | 'unpublish' | 'delete';
  title: string | null;
  actorId: number | null;
  actorName: string | null;
  committedAt: string | Date;
  state: 'waiting' | 'rendered' | 'live' | 'failed';
  liveAt: string | Date | null;
  path: string | null;
  release: string | null;
  reason: string | null;
}

/** The latest publish or withdrawal of an entry decides what is said of it. */
export async function entryStatus(
  strapi: Core.Strapi,
  link: PublisherLink,
  type: string,
  documentId: string,
  now: Date,
): Promise<EntryStatus> {
  const where = { entryType: type, entryId: documentId };
  const event = (await strapi.db.query(publishEventUid).findOne({ where, orderBy: { id: 'desc' } })) as EventRow | null;
  const schedule = await findScheduledEntry(strapi, type, documentId);
  return {
    ...statusOfEvent(event ?? undefined, link.status, getEnvironment().SITE_URL),
    publishAt: schedule?.publishAt?.toISOString() ?? null,
    unpublishAt: schedule?.unpublishAt?.toISOString() ?? null,
    publisher: link.summary(now),
  };
}

type EventStatus = Omit<EntryStatus, 'publisher' | 'publishAt' | 'unpublishAt'>;

export function statusOfEvent(
  event: EventRow | undefined,
  publisher: Pick<PublisherStatus, 'isHeld' | 'live'> | undefined,
  siteUrl: string,
): EventStatus {
  if (!event) return { state: 'unpublished', committedAt: null, liveAt: null, seconds: null, url: null, reason: null };
  const state = stateOf(event, publisher);
  const committedAt = new Date(event.committedAt);
  const liveAt = state === 'live' || state === 'withdrawn' ? dateOf(event.liveAt) : null;
  const isReadable = event.action === 'publish' && event.path !== null;
  return {
    state,
    committedAt: committedAt.toISOString(),
    liveAt: liveAt?.toISOString() ?? null,
    // Two clocks: the publisher may be on another machine.
    seconds: liveAt ? Math.max(0, (liveAt.getTime() - committedAt.getTime()) / 1000) : null,
    url: isReadable && event.path !== null ? new URL(event.path, siteUrl).href : null,
    reason: state === 'failed' ? event.reason : null,
  };
}

function stateOf({ action, state, release }: EventRow, publisher: Pick<PublisherStatus, 'isHeld' | 'live'> | undefined): EntryState {
  const isWithdrawal = action !== 'publish';
  if (state === 'failed') return 'failed';
  if (publisher?.isHeld && (state !== 'live' || isNewer(release, publisher.live))) return 'held';
  switch (state) {
    case 'waiting':
      return isWithdrawal ? 'withdrawing' : 'waiting';
    case 'rendered':
      return isWithdrawal ? 'withdrawing' : 'rendered';
    case 'live':
      return isWithdrawal ? 'withdrawn' : 'live';
  }
}

/** It went live with a release that residents were taken back from. */
function isNewer(release: string | null, live: number | null): boolean {
  return release !== null && live !== null && Number(release) > live;
}

function dateOf(value: string | Date | null): Date | null {
  return value === null ? null : new Date(value);
}
