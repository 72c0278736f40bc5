import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../serializer/public-fields.ts';
import type { Person } from '../person.ts';
import { reviewUid } from '../uids.ts';
import type { ReviewState } from './review-states.ts';

export interface ReviewRow {
  id: number;
  entryType: string;
  entryId: string;
  state: ReviewState;
  /** Grows with every change of entry or state: whoever decides says which one they looked at. */
  version: number;
  savedById: number | null;
  savedByName: string | null;
  submittedById: number | null;
  submittedByName: string | null;
  submittedAt: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  comment: string | null;
}
/** Where an entry stands; version 0 and no row for what no person has touched. */
export interface Review {
  state: ReviewState;
  version: number;
  row: ReviewRow | undefined;
}

export async function findReview(strapi: Core.Strapi, type: string, documentId: string): Promise<Review> {
  const row = (await strapi.db.query(reviewUid).findOne({ where: { entryType: type, entryId: documentId } })) as ReviewRow | null;
  if (row) return { state: row.state, version: row.version, row };
  return { state: (await isPublished(strapi, type, documentId)) ? 'terbit' : 'draf', version: 0, row: undefined };
}

export async function isPublished(strapi: Core.Strapi, type: string, documentId: string): Promise<boolean> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return Boolean(await strapi.db.query(uidOf(type)).findOne({ select: ['id'], where }));
}

/** Writes the next state, unless someone else was faster since `review` was read. */
export async function writeReview(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  review: Review,
  data: Partial<Omit<ReviewRow, 'id' | 'version'>>,
): Promise<void> {
  const reviews = strapi.db.query(reviewUid);
  const version = review.version + 1;
  if (!review.row) {
    await reviews.create({ data: { entryType: type, entryId: documentId, ...data, version }, select: ['id'] });
    return;
  }
  const { count } = await reviews.updateMany({ where: { id: review.row.id, version: review.version }, data: { ...data, version } });
  if (count === 0) throw staleReview();
}

export async function deleteReview(strapi: Core.Strapi, type: string, documentId: string): Promise<void> {
  await strapi.db.query(reviewUid).deleteMany({ where: { entryType: type, entryId: documentId } });
}

export function staleReview(): Error {
  return new errors.ApplicationError('Isi ini berubah sejak Anda membukanya. Muat ulang halaman, lalu periksa lagi.', { isStale: true });
}

export const savedBy = ({ id, name }: Person): Partial<ReviewRow> => ({ savedById: id, savedByName: name });
