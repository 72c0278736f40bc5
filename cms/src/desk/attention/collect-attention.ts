import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../../environment.ts';
import { fileType, fileUid, publicEntryUid } from '../../outbox/uids.ts';
import { listFailingEvents } from '../../publishing/publish-rows.ts';
import { publicFields, uidOf } from '../../serializer/public-fields.ts';
import { witaDay } from '../../serializer/wita-day.ts';
import { listAssignments } from '../coordination/list-assignments.ts';
import { idOf } from '../limits/agency-limits.ts';
import type { LinkRecord } from '../links/link-record.ts';
import type { LinkWatch } from '../links/link-watch.ts';
import { placementUid } from '../uids.ts';
import { attentionItem, type AttentionItem, type EntryFacts } from './attention-item.ts';
import { addDays } from './days-between.ts';
import type { PublicFacts, PublicIndex } from './public-index.ts';
import type { ReviewDates } from './review-dates.ts';
import { findBrokenLinks } from './rules/broken-links.ts';
import { findExpiringAlert } from './rules/expiring-alert.ts';
import { findLateAssignment } from './rules/late-assignment.ts';
import { findPictureFault, heaviestPictureKb } from './rules/picture-faults.ts';
import { findDueReview, reviewNoticeDays } from './rules/review-due.ts';
import { findIncompleteService, serviceComponents } from './rules/service-score.ts';
import { findUnreachableLinks } from './rules/unreachable-links.ts';
import { findStaleQuickWin } from './rules/stale-quick-win.ts';

interface Row {
  documentId: string;
  title: string | null;
  ownerAgency: unknown;
  createdAt: string | Date;
  [name: string]: unknown;
}
interface PublicRow {
  entryType: string;
  entryId: string;
  content: Readonly<Record<string, unknown>>;
}

/** Of one kind and type; whoever has more to do than this sees the rest when these are done. */
const atMost = 1000;
const agencyId = { select: ['id', 'documentId'] };

/** Everything that needs attention, whoever it concerns. A few queries for each type, however many entries there are. */
export async function collectAttention(strapi: Core.Strapi, now: Date): Promise<AttentionItem[]> {
  const today = witaDay(now);
  const publicEntries = await strapi.get<PublicIndex>('publicIndex').list();
  return [
    ...(await listFailedPublishes(strapi)),
    ...(await listExpiringAlerts(strapi, now)),
    ...listBrokenLinks(publicEntries, await strapi.get<LinkWatch>('linkWatch').listBroken()),
    ...(await listAssignments(strapi, { isOpen: true })).flatMap((each) => findLateAssignment(each, today) ?? []),
    ...(await listDueReviews(strapi, today)),
    ...(await listStaleQuickWins(strapi, today)),
    ...(await listIncompleteServices(strapi)),
    ...(await listPictureFaults(strapi)),
    ...(await listPublicSamples(strapi, publicEntries)),
  ];
}

async function find(strapi: Core.Strapi, type: string, query: object): Promise<Row[]> {
  return (await strapi.db.query(uidOf(type)).findMany({
    select: ['documentId', 'title'],
    populate: { ownerAgency: agencyId },
    orderBy: { id: 'asc' },
    limit: atMost,
    ...query,
  })) as Row[];
}

function factsOf(type: string, { documentId, title, ownerAgency }: Pick<Row, 'documentId' | 'title' | 'ownerAgency'>): EntryFacts {
  const owner = type === 'agency' ? documentId : (idOf(ownerAgency) ?? null);
  return { type, entryId: documentId, title: title ?? '', ownerAgencyId: owner };
}

async function listFailedPublishes(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const events = (await listFailingEvents(strapi, atMost)).filter(({ entryType }) => publicFields.has(entryType));
  const items: AttentionItem[] = [];
  for (const [type, ofType] of Map.groupBy(events, ({ entryType }) => entryType)) {
    const rows = await find(strapi, type, { where: { documentId: { $in: ofType.map(({ entryId }) => entryId) }, publishedAt: null } });
    const reasons = new Map(ofType.map(({ entryId, reason }) => [entryId, reason]));
    for (const row of rows) {
      const todo = `Tidak dapat tayang: ${reasons.get(row.documentId) ?? 'penyebabnya tidak dilaporkan'} Perbaiki, lalu terbitkan lagi.`;
      items.push(attentionItem(factsOf(type, row), 'gagal-tayang', { todo }));
    }
  }
  return items;
}

/**
 * The drafts of entries that residents have: whose task they are. A published row itself may have lost the agency it belongs
 * to, as Strapi keeps a relation there only while its target is published; and the entry may have another one by now.
 */
async function findDrafts(strapi: Core.Strapi, type: string, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const drafts = await find(strapi, type, { where: { publishedAt: null, documentId: { $in: ids } } });
  return new Map(drafts.map((draft) => [draft.documentId, draft]));
}

async function listExpiringAlerts(strapi: Core.Strapi, now: Date): Promise<AttentionItem[]> {
  const where = { publishedAt: { $notNull: true }, endsAt: { $gt: now } };
  const rows = await find(strapi, 'alert', { select: ['documentId', 'title', 'endsAt'], where, populate: {} });
  const drafts = await findDrafts(
    strapi,
    'alert',
    rows.map(({ documentId }) => documentId),
  );
  return rows.flatMap((row) => {
    const { ownerAgency } = drafts.get(row.documentId) ?? row;
    const endsAt = row.endsAt ? new Date(row.endsAt as string | Date).toISOString() : null;
    return findExpiringAlert({ ...factsOf('alert', { ...row, ownerAgency }), endsAt }, now) ?? [];
  });
}

async function listDueReviews(strapi: Core.Strapi, today: string): Promise<AttentionItem[]> {
  const items: AttentionItem[] = [];
  const due = await strapi.get<ReviewDates>('reviewDates').listDue(addDays(today, reviewNoticeDays));
  for (const [type, ids] of due) {
    const where = { publishedAt: null, documentId: { $in: ids.slice(0, atMost) } };
    const populate = { ownerAgency: agencyId, editorial: { select: ['id', 'reviewDueOn'] } };
    for (const row of await find(strapi, type, { where, populate })) {
      const { reviewDueOn = null } = (row.editorial ?? {}) as { reviewDueOn?: string | null };
      const item = findDueReview({ ...factsOf(type, row), reviewDueOn }, today);
      if (item) items.push(item);
    }
  }
  return items;
}

async function listPublicSamples(strapi: Core.Strapi, entries: readonly PublicFacts[]): Promise<AttentionItem[]> {
  const todo = 'Data contoh masih tayang: ganti dengan data yang benar, lalu matikan "Data contoh".';
  const items: AttentionItem[] = [];
  const samples = Map.groupBy(
    entries.filter(({ isSample }) => isSample),
    ({ type }) => type,
  );
  for (const [type, ofType] of samples) {
    const asked = ofType.slice(0, atMost);
    const drafts = await findDrafts(
      strapi,
      type,
      asked.map(({ entryId }) => entryId),
    );
    for (const { entryId, title } of asked) {
      const owner = drafts.get(entryId)?.ownerAgency;
      const facts = factsOf(type, { documentId: entryId, title, ownerAgency: owner });
      items.push(attentionItem(facts, 'data-contoh', { field: 'sampleData', todo }));
    }
  }
  return items;
}

async function listIncompleteServices(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const { attributes } = strapi.contentType('api::service.service');
  const isPlain = (name: string): boolean => attributes[name]?.type !== 'component';
  const select = ['documentId', 'title', 'isReferral', 'standing', ...serviceComponents.filter(isPlain)];
  const rows_ = { select: ['id'] };
  const components = Object.fromEntries(serviceComponents.filter((name) => !isPlain(name)).map((name) => [name, rows_]));
  const populate = { ownerAgency: agencyId, ...components };
  const rows = await find(strapi, 'service', { select, populate, where: { publishedAt: null } });
  return rows.flatMap((row) => findIncompleteService(factsOf('service', row), row) ?? []);
}

async function listStaleQuickWins(strapi: Core.Strapi, today: string): Promise<AttentionItem[]> {
  const where = { publishedAt: null, standing: 'berjalan' };
  const select = ['documentId', 'title', 'standing', 'createdAt'];
  const rows = await find(strapi, 'quick-win', { select, where, populate: { ownerAgency: agencyId, agency: agencyId } });
  if (rows.length === 0) return [];
  const latest = await findLatestProgress(strapi);
  return rows.flatMap((row) => {
    const facts = {
      ...factsOf('quick-win', row),
      ...{ standing: 'berjalan', agencyId: idOf(row.agency) ?? null, createdOn: witaDay(new Date(row.createdAt)) },
      lastProgressOn: latest.get(row.documentId) ?? null,
    };
    return findStaleQuickWin(facts, today) ?? [];
  });
}

/** Of what residents can read: the day of the latest record by quick win. */
async function findLatestProgress(strapi: Core.Strapi): Promise<Map<string, string>> {
  const latest = new Map<string, string>();
  for (const { content } of await listPublic(strapi, { entryType: 'progress-record' })) {
    const { quickWin, date } = content as { quickWin?: string; date?: string };
    if (quickWin && date && date > (latest.get(quickWin) ?? '')) latest.set(quickWin, date);
  }
  return latest;
}

export async function listPublic(strapi: Core.Strapi, where: object): Promise<PublicRow[]> {
  return (await strapi.db.query(publicEntryUid).findMany({
    select: ['entryType', 'entryId', 'content'],
    where: { isPublic: true, ...where },
  })) as PublicRow[];
}

function listBrokenLinks(entries: readonly PublicFacts[], unreachable: ReadonlyMap<string, LinkRecord>): AttentionItem[] {
  const { SITE_URL } = getEnvironment();
  const published = new Set(entries.map(({ type, slug }) => `${type} ${slug}`));
  const redirects = new Set(entries.flatMap(({ from }) => from ?? []));
  const isPublished = (type: string, slug: string): boolean => published.has(`${type} ${slug}`);
  return entries
    .filter(({ links }) => links.length > 0)
    .flatMap(({ links, ...entry }) => [
      ...findBrokenLinks(entry, links, SITE_URL, isPublished, (path) => redirects.has(path)),
      ...findUnreachableLinks(entry, links, unreachable),
    ]);
}

interface PictureRow {
  documentId: string;
  name: string;
  alternativeText: string | null;
  size: number | string | null;
  createdBy: { id: number } | null;
}

/** A file has no owner of its own: it belongs to the agency of whoever uploaded it. */
async function listPictureFaults(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const rows = (await strapi.db.query(fileUid).findMany({
    select: ['documentId', 'name', 'alternativeText', 'size'],
    where: {
      mime: { $startsWith: 'image/' },
      $or: [{ alternativeText: null }, { alternativeText: '' }, { size: { $gt: heaviestPictureKb } }],
    },
    populate: { createdBy: { select: ['id'] } },
    orderBy: { id: 'desc' },
    limit: atMost,
  })) as PictureRow[];
  if (rows.length === 0) return [];
  const placements = (await strapi.db.query(placementUid).findMany()) as { userId: number; agencyId: string | null }[];
  const agencyOf = new Map(placements.map((placement) => [placement.userId, placement.agencyId]));
  return rows.flatMap(({ documentId, name, alternativeText, size, createdBy }) => {
    const ownerAgencyId = (createdBy && agencyOf.get(createdBy.id)) ?? null;
    return (
      findPictureFault({ type: fileType, entryId: documentId, title: name, ownerAgencyId, alternativeText, sizeKb: Number(size) }) ?? []
    );
  });
}
