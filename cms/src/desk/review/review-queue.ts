import type { Core } from '@strapi/strapi';
import type { Values } from '../../publish-rules/form-schema.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { isOwn } from '../limits/agency-limits.ts';
import type { Person } from '../person.ts';
import { isBoundToAgency, mayPublish, mayReview, mayWrite } from '../roles/rights.ts';
import { reviewUid } from '../uids.ts';
import type { ReviewRow } from './reviews.ts';

export interface QueueItem {
  /** What the person is to do. */
  task: 'tinjau' | 'perbaiki' | 'terbitkan';
  uid: string;
  typeName: string;
  entryId: string;
  title: string;
  agency: string | null;
  by: string | null;
  at: string | null;
  comment: string | null;
}
interface DraftRow extends Values {
  documentId: string;
  title: string | null;
  ownerAgency: { documentId: string; title: string | null } | null;
}

const atMost = 100;
const taskOf = { 'menunggu-tinjauan': 'tinjau', 'perlu-perbaikan': 'perbaiki', disetujui: 'terbitkan' } as const;

/** Everything that waits for this person, the longest first. */
export async function listQueue(strapi: Core.Strapi, person: Person): Promise<QueueItem[]> {
  const rows = (await strapi.db.query(reviewUid).findMany({
    where: { state: { $in: Object.keys(taskOf) } },
    orderBy: { updatedAt: 'asc' },
    limit: 1000,
  })) as (ReviewRow & { updatedAt: string; state: keyof typeof taskOf })[];
  const mine = rows.filter(({ state, entryType }) => isTaskOf(person, state, entryType));
  const drafts = await findDrafts(strapi, mine);
  const items: QueueItem[] = [];
  for (const row of mine) {
    const draft = drafts.get(`${row.entryType} ${row.entryId}`);
    if (!draft) continue;
    if (row.state === 'perlu-perbaikan' && !isForAuthor(person, row, draft)) continue;
    items.push({
      task: taskOf[row.state],
      uid: uidOf(row.entryType),
      typeName: strapi.contentTypes[uidOf(row.entryType) as keyof typeof strapi.contentTypes]?.info.displayName ?? row.entryType,
      entryId: row.entryId,
      title: draft.title ?? '',
      agency: draft.ownerAgency?.title ?? null,
      by: row.state === 'menunggu-tinjauan' ? row.submittedByName : row.decidedByName,
      at: row.state === 'menunggu-tinjauan' ? row.submittedAt : row.decidedAt,
      comment: row.comment,
    });
    if (items.length === atMost) break;
  }
  return items;
}

function isTaskOf(person: Person, state: keyof typeof taskOf, type: string): boolean {
  switch (state) {
    case 'menunggu-tinjauan':
      return mayReview(person, type);
    case 'disetujui':
      return mayPublish(person, type);
    case 'perlu-perbaikan':
      return mayWrite(person, type);
  }
}

/** Whoever submitted it; of an agency's entries, everyone there. */
function isForAuthor(person: Person, row: ReviewRow, draft: DraftRow): boolean {
  if (row.submittedById === person.id) return true;
  return isBoundToAgency(person, row.entryType) && isOwn(person, row.entryType, draft);
}

async function findDrafts(strapi: Core.Strapi, rows: readonly ReviewRow[]): Promise<Map<string, DraftRow>> {
  const found = new Map<string, DraftRow>();
  for (const [type, ofType] of Map.groupBy(rows, ({ entryType }) => entryType)) {
    const drafts = (await strapi.db.query(uidOf(type)).findMany({
      select: ['documentId', 'title'],
      where: { documentId: { $in: ofType.map(({ entryId }) => entryId) }, publishedAt: null },
      populate: { ownerAgency: { select: ['documentId', 'title'] } },
    })) as DraftRow[];
    for (const draft of drafts) found.set(`${type} ${draft.documentId}`, draft);
  }
  return found;
}
