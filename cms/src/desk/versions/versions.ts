import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { currentActor } from '../../outbox/actor.ts';
import { attributesOfComponent, attributesOfType, type Values } from '../../publish-rules/form-schema.ts';
import { readPublished } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { entryVersionUid } from '../uids.ts';
import { versionContent, type AttributesOfComponent } from './version-content.ts';

/** A version in a list; its content is read when it is needed. */
export interface VersionHead {
  id: number;
  kind: 'terbit' | 'sebelum-dipulihkan';
  at: string;
  /** Null where a part of the cms published it before anybody here did. */
  actorName: string | null;
  note: string | null;
}
export interface Version extends VersionHead {
  content: Values;
}

/** Of one entry; older ones are deleted. */
const mostVersions = 50;
const headFields = ['id', 'kind', 'at', 'actorName', 'note'];

export async function listVersions(strapi: Core.Strapi, type: string, documentId: string): Promise<VersionHead[]> {
  const where = { entryType: type, entryId: documentId };
  return (await strapi.db.query(entryVersionUid).findMany({ select: headFields, where, orderBy: { id: 'desc' } })) as VersionHead[];
}

/** A version by its id, if it is one of this entry. */
export async function findVersion(strapi: Core.Strapi, type: string, documentId: string, id: number): Promise<Version | undefined> {
  const found: unknown = await strapi.db.query(entryVersionUid).findOne({ where: { id, entryType: type, entryId: documentId } });
  return (found as Version | null) ?? undefined;
}

export function contentOfDraft(strapi: Core.Strapi, type: string, draft: Values): Record<string, unknown> {
  return versionContent(attributesOfType(strapi, uidOf(type)), draft, componentsOf(strapi));
}

export function componentsOf(strapi: Core.Strapi): AttributesOfComponent {
  return (component) => attributesOfComponent(strapi, component);
}

/** Keeps what is public now, if it was published by a way that keeps no versions, as the importer does. Before a publish. */
export async function keepUnkeptPublished(strapi: Core.Strapi, type: string, documentId: string): Promise<void> {
  const published = await readPublished(strapi, uidOf(type), documentId);
  if (!published) return;
  const latest = await findLatest(strapi, type, documentId, { kind: 'terbit' });
  const publishedAt = new Date(published.publishedAt as string | Date);
  if (latest && new Date(latest.at) >= publishedAt) return;
  await write(strapi, type, documentId, { kind: 'terbit', at: publishedAt, actorName: null, draft: published });
}

/** Keeps the draft as it is. In the transaction of the publish, or of what will replace it. */
export async function keepVersion(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  kind: Version['kind'],
  draft: Values,
): Promise<void> {
  const latest = await findLatest(strapi, type, documentId, {});
  const isKept = latest && isDeepStrictEqual(latest.content, jsonOf(contentOfDraft(strapi, type, draft)));
  // Published again as it was, or nothing would be lost.
  if (isKept && (kind === 'sebelum-dipulihkan' || latest.kind === 'terbit')) return;
  await write(strapi, type, documentId, { kind, at: new Date(), actorName: currentActor(strapi).name, draft });
}

export async function deleteVersions(strapi: Core.Strapi, type: string, documentId: string): Promise<void> {
  await strapi.db.query(entryVersionUid).deleteMany({ where: { entryType: type, entryId: documentId } });
}

async function write(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  { draft, ...head }: { kind: Version['kind']; at: Date; actorName: string | null; draft: Values },
): Promise<void> {
  const note = (draft.editorial as { changeNote?: string | null } | null | undefined)?.changeNote ?? null;
  const versions = strapi.db.query(entryVersionUid);
  const data = { entryType: type, entryId: documentId, ...head, note, content: contentOfDraft(strapi, type, draft) };
  await versions.create({ data, select: ['id'] });
  const where = { entryType: type, entryId: documentId };
  const [first] = (await versions.findMany({ select: ['id'], where, orderBy: { id: 'desc' }, offset: mostVersions - 1, limit: 1 })) as {
    id: number;
  }[];
  if (first) await versions.deleteMany({ where: { ...where, id: { $lt: first.id } } });
}

async function findLatest(strapi: Core.Strapi, type: string, documentId: string, where: object): Promise<Version | undefined> {
  const [latest] = (await strapi.db.query(entryVersionUid).findMany({
    where: { entryType: type, entryId: documentId, ...where },
    orderBy: { id: 'desc' },
    limit: 1,
  })) as Version[];
  return latest;
}

/** As the database gives it back. */
function jsonOf(content: object): unknown {
  return JSON.parse(JSON.stringify(content)) as unknown;
}
