import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { fileType, fileUid } from '../../outbox/uids.ts';
import { readAction } from '../../publishing/publishing-permissions.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import type { Person } from '../person.ts';
import { changesOnlyOwnUploads, isBoundToAgency, mayWrite } from '../roles/rights.ts';
import { agencyUid, reviewUid } from '../uids.ts';
import { attentionKinds, type AttentionItem, type AttentionKind } from './attention-item.ts';
import { collectAttention } from './collect-attention.ts';

interface Ability {
  can(action: string): boolean;
}
/** Who looks, and what they may do. */
export interface Viewer {
  person: Person;
  ability: Ability;
}

const optionalText = z
  .string()
  .max(200)
  .optional()
  .transform((value) => (value === '' ? undefined : value));
export const attentionQuery = z.object({
  kind: z.enum(attentionKinds).optional(),
  agency: optionalText,
  /** Only what I wrote or submitted last. */
  mine: z.literal('ya').optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
type AttentionQuery = z.infer<typeof attentionQuery>;

export interface AttentionRow extends AttentionItem {
  uid: string;
  typeName: string;
  agency: string | null;
  /** The person may open the entry. */
  isReadable: boolean;
}
export interface Attention {
  rows: AttentionRow[];
  total: number;
  pageSize: number;
  /** By kind, of everything the person may see but for the filter by kind. */
  counts: Partial<Record<AttentionKind, number>>;
  agencies: { id: string; title: string }[];
}

const attentionPageSize = 50;

export async function listAttention(strapi: Core.Strapi, viewer: Viewer, query: AttentionQuery, now: Date): Promise<Attention> {
  const seen = (await collectAttention(strapi, now)).filter((item) => maySee(viewer, item));
  const own = query.mine ? await listOwnEntries(strapi, viewer.person) : undefined;
  const asked = seen.filter(
    ({ type, entryId, agencyId }) =>
      (query.agency === undefined || agencyId === query.agency) && (own === undefined || own.has(`${type} ${entryId}`)),
  );
  const counts: Attention['counts'] = {};
  for (const { kind } of asked) counts[kind] = (counts[kind] ?? 0) + 1;
  const found = asked.filter(({ kind }) => query.kind === undefined || kind === query.kind).sort(byUrgency);
  const titles = await findAgencyTitles(strapi);
  const start = (query.page - 1) * attentionPageSize;
  return {
    rows: found.slice(start, start + attentionPageSize).map((item) => rowOf(strapi, viewer.person, item, titles)),
    ...{ total: found.length, pageSize: attentionPageSize, counts },
    agencies: agenciesOf(seen, titles),
  };
}

/** Whoever can put it right. The technical staff sees every publish that failed. */
export function maySee({ person, ability }: Viewer, { kind, type, agencyId }: AttentionItem): boolean {
  if (kind === 'gambar') {
    if (!ability.can('plugin::upload.assets.update')) return false;
    return !changesOnlyOwnUploads(person) || (agencyId !== null && agencyId === person.agency);
  }
  if (kind === 'gagal-tayang' && ability.can(readAction)) return true;
  if (!mayWrite(person, type)) return false;
  return !isBoundToAgency(person, type) || (agencyId !== null && agencyId === person.agency);
}

/** By kind, then what has waited the longest. */
export function byUrgency(a: AttentionItem, b: AttentionItem): number {
  return attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind) || b.days - a.days || a.title.localeCompare(b.title, 'id');
}

async function listOwnEntries(strapi: Core.Strapi, { id }: Person): Promise<Set<string>> {
  const where = { $or: [{ savedById: id }, { submittedById: id }] };
  const rows = (await strapi.db.query(reviewUid).findMany({ select: ['entryType', 'entryId'], where })) as {
    entryType: string;
    entryId: string;
  }[];
  return new Set(rows.map(({ entryType, entryId }) => `${entryType} ${entryId}`));
}

/** Titles of agencies by document id. */
export async function findAgencyTitles(strapi: Core.Strapi): Promise<Map<string, string>> {
  const query = { select: ['documentId', 'title'], where: { publishedAt: null } };
  const agencies = (await strapi.db.query(agencyUid).findMany(query)) as { documentId: string; title: string | null }[];
  return new Map(agencies.map(({ documentId, title }) => [documentId, title ?? '']));
}

function agenciesOf(items: readonly AttentionItem[], titles: ReadonlyMap<string, string>): Attention['agencies'] {
  const ids = new Set(items.flatMap(({ agencyId }) => agencyId ?? []));
  return [...ids].map((id) => ({ id, title: titles.get(id) ?? '' })).sort((a, b) => a.title.localeCompare(b.title, 'id'));
}

function rowOf(strapi: Core.Strapi, person: Person, item: AttentionItem, titles: ReadonlyMap<string, string>): AttentionRow {
  const uid = item.type === fileType ? fileUid : uidOf(item.type);
  const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  return {
    ...item,
    uid,
    typeName: item.type === fileType ? 'Berkas' : (model?.info.displayName ?? item.type),
    agency: item.agencyId === null ? null : (titles.get(item.agencyId) ?? null),
    isReadable: item.type === fileType || !isBoundToAgency(person, item.type) || item.ownerAgencyId === person.agency,
  };
}
