import type { Core } from '@strapi/strapi';
import { publicFields, uidOf } from '../serializer/public-fields.ts';

/** The component that holds the times. */
export const editorialUid = 'shared.editorial';

/** A draft with its times; null where none is set. */
export interface ScheduledEntry {
  type: string;
  documentId: string;
  title: string;
  editorialId: number;
  publishAt: Date | null;
  unpublishAt: Date | null;
}

interface EditorialRow {
  id: number;
  publishAt: string | Date | null;
  unpublishAt: string | Date | null;
}
interface DraftRow {
  documentId: string;
  title: string | null;
  editorial: EditorialRow | null;
}

/**
 * The drafts of which a time has come. Published rows hold copies of the block, which count for nothing: `copies`
 * remembers them, so that a look at the clock costs one query while nothing is due.
 */
export async function listDueEntries(strapi: Core.Strapi, now: Date, copies: Set<number>): Promise<ScheduledEntry[]> {
  const past = { $lte: now };
  const query = { select: ['id'], where: { $or: [{ publishAt: past }, { unpublishAt: past }] } };
  const found = (await strapi.db.query(editorialUid).findMany(query)) as { id: number }[];
  const ids = new Set(found.map(({ id }) => id).filter((id) => !copies.has(id)));
  if (ids.size === 0) return [];
  const due: ScheduledEntry[] = [];
  for (const type of publicFields.keys()) due.push(...(await listDrafts(strapi, type, { editorial: { id: { $in: [...ids] } } })));
  for (const { editorialId } of due) ids.delete(editorialId);
  for (const id of ids) copies.add(id);
  return due;
}

export async function findScheduledEntry(strapi: Core.Strapi, type: string, documentId: string): Promise<ScheduledEntry | undefined> {
  const [entry] = await listDrafts(strapi, type, { documentId });
  return entry;
}

async function listDrafts(strapi: Core.Strapi, type: string, where: object): Promise<ScheduledEntry[]> {
  const drafts = (await strapi.db.query(uidOf(type)).findMany({
    select: ['documentId', 'title'],
    where: { ...where, publishedAt: null },
    populate: { editorial: { select: ['id', 'publishAt', 'unpublishAt'] } },
  })) as DraftRow[];
  return drafts.flatMap(({ documentId, title, editorial }) =>
    editorial
      ? {
          ...{ type, documentId, title: title ?? '', editorialId: editorial.id },
          ...{ publishAt: dateOf(editorial.publishAt), unpublishAt: dateOf(editorial.unpublishAt) },
        }
      : [],
  );
}

function dateOf(value: string | Date | null): Date | null {
  return value === null ? null : new Date(value);
}
