import type { Core } from '@strapi/strapi';
import type { Actor } from './actor.ts';
import { publicEntryUid, publishEventUid } from './uids.ts';

export type PublishAction = 'publish' | 'unpublish' | 'delete';

export interface Publication {
  type: string;
  id: string;
  action: PublishAction;
  /** The public form from now on; while the entry is not public only what must outlive that (its change log). */
  content: Record<string, unknown>;
  /** Of what the form was made of, for `reconcile`. */
  fingerprint: string;
  title: string;
  slug: string | undefined;
  actor: Actor;
  /** Its row so far, read in this transaction. */
  before: PublicEntry | undefined;
}

/** The row that holds the current public form of an entry. */
export interface PublicEntry {
  id: number;
  entryType: string;
  entryId: string;
  seq: number;
  isPublic: boolean;
  fingerprint: string;
  content: Record<string, unknown>;
}

export async function findPublicEntry(strapi: Core.Strapi, type: string, id: string): Promise<PublicEntry | undefined> {
  const found: unknown = await strapi.db.query(publicEntryUid).findOne({ where: { entryType: type, entryId: id } });
  return (found as PublicEntry | null) ?? undefined;
}

/** Writes the event and the new public form. Only inside `inPublishTransaction`. */
export async function recordPublication(strapi: Core.Strapi, publication: Publication): Promise<void> {
  const { type: entryType, id: entryId, action, content, fingerprint, title, slug, actor, before } = publication;
  const event = (await strapi.db.query(publishEventUid).create({
    data: {
      ...{ entryType, entryId, action, title: title.slice(0, 255), slug, state: 'waiting', committedAt: new Date() },
      ...{ actorId: actor.id, actorName: actor.name },
    },
    select: ['id'],
  })) as { id: number };
  const data = { entryType, entryId, seq: event.id, isPublic: action === 'publish', fingerprint, content };
  const entries = strapi.db.query(publicEntryUid);
  if (before) await entries.updateMany({ where: { id: before.id }, data });
  else await entries.create({ data, select: ['id'] });
}
