import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../environment.ts';
import { fileType, fileUid, publicEntryUid, publishEventUid } from '../outbox/uids.ts';
import { uidOf } from '../serializer/public-fields.ts';
import { statusOfEvent, type EventRow } from './entry-status.ts';
import type { PublisherLink } from './publisher-link.ts';
import type { PublishRow } from './status-answers.ts';

/** Publishes by events, newest first; of each entry only the latest counts. */
export async function listPublishRows(strapi: Core.Strapi, link: PublisherLink, where: object, limit: number): Promise<PublishRow[]> {
  // An entry published often takes several rows.
  const events = (await strapi.db.query(publishEventUid).findMany({ where, orderBy: { id: 'desc' }, limit: limit * 4 })) as EventRow[];
  const latest = new Map<string, EventRow>();
  for (const event of events) {
    const name = `${event.entryType} ${event.entryId}`;
    if (!latest.has(name)) latest.set(name, event);
  }
  return [...latest.values()].slice(0, limit).map((event) => publishRow(strapi, link, event));
}

/** Entries whose latest publish failed; an earlier failure is of no account once a later publish went through. */
export async function listFailingEvents(strapi: Core.Strapi, limit: number): Promise<EventRow[]> {
  const where = { state: 'failed' };
  const failed = (await strapi.db.query(publishEventUid).findMany({ where, orderBy: { id: 'desc' }, limit })) as EventRow[];
  const seqs = failed.map(({ id }) => id);
  const current = (await strapi.db.query(publicEntryUid).findMany({ select: ['seq'], where: { seq: { $in: seqs } } })) as { seq: number }[];
  const known = new Set(current.map(({ seq }) => seq));
  return failed.filter(({ id }) => known.has(id));
}

export function publishRow(strapi: Core.Strapi, link: PublisherLink, event: EventRow): PublishRow {
  const uid = event.entryType === fileType ? fileUid : uidOf(event.entryType);
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as { info?: { displayName?: string } } | undefined;
  return {
    seq: event.id,
    uid,
    documentId: event.entryId,
    typeName: event.entryType === fileType ? 'Berkas' : (model?.info?.displayName ?? event.entryType),
    title: event.title ?? '',
    actorName: event.actorName ?? '',
    action: event.action,
    status: statusOfEvent(event, link.status, getEnvironment().SITE_URL),
  };
}
