import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../../environment.ts';
import { fileType, fileUid, publicEntryUid } from '../../outbox/uids.ts';
import { listFailingEvents } from '../../publishing/publish-rows.ts';
import { publicFields, uidOf } from '../../serializer/public-fields.ts';
import { witaDay } from '../../serializer/wita-day.ts';
import { listAssignments } from '../coordination/list-assignments.ts';
import { idOf } from '../limits/agency-limits.ts';
import { placementUid } from '../uids.ts';
import { attentionItem, type AttentionItem, type EntryFacts } from './attention-item.ts';
import { addDays } from './days-between.ts';
import { findBrokenLinks, findLinks, targetOf, type FoundLink } from './rules/broken-links.ts';
import { findExpiringAlert } from './rules/expiring-alert.ts';
import { findLateAssignment } from './rules/late-assignment.ts';
import { findPictureFault, heaviestPictureKb } from './rules/picture-faults.ts';
import { findDueReview, reviewNoticeDays } from './rules/review-due.ts';
import { findIncompleteService, serviceComponents } from './rules/service-score.ts';
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
  return [
    ...(await listFailedPublishes(strapi)),
    ...(await listExpiringAlerts(strapi, now)),
    ...(await listBrokenLinks(strapi)),
    ...(await listAssignments(strapi, { isOpen: true })).flatMap((each) => findLateAssignment(each, today) ?? []),
    ...(await listDueReviews(strapi, today)),
    ...(await listStaleQuickWins(strapi, today)),
    ...(await listIncompleteServices(strapi)),
    ...(await listPictureFaults(strapi)),
    ...(await listPublicSamples(strapi)),
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

function factsOf(type: string, { documentId, title, ownerAgency }: Row): EntryFacts {
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
 * The drafts of entries that residents have with these values. A published row itself may have lost the agency it belongs
 * to: Strapi keeps a relation there only while its target is published.
 */
async function findPublishedDrafts(strapi: Core.Strapi, type: string, where: object, select = ['documentId', 'title']): Promise<Row[]> {
  const published = await find(strapi, type, { select, where: { publishedAt: { $notNull: true }, ...where }, populate: {} });
  if (published.length === 0) return [];
  const ids = published.map(({ documentId }) => documentId);
  const drafts = await find(strapi, type, { where: { publishedAt: null, documentId: { $in: ids } } });
  const owners = new Map(drafts.map(({ documentId, ownerAgency }) => [documentId, ownerAgency]));
  return published.map((row) => ({ ...row, ownerAgency: owners.get(row.documentId) }));
}

async function listExpiringAlerts(strapi: Core.Strapi, now: Date): Promise<AttentionItem[]> {
  const rows = await findPublishedDrafts(strapi, 'alert', { endsAt: { $gt: now } }, ['documentId', 'title', 'endsAt']);
  return rows.flatMap((row) => {
    const endsAt = row.endsAt ? new Date(row.endsAt as string | Date).toISOString() : null;
    return findExpiringAlert({ ...factsOf('alert', row), endsAt }, now) ?? [];
  });
}

async function listDueReviews(strapi: Core.Strapi, today: string): Promise<AttentionItem[]> {
  const items: AttentionItem[] = [];
  const where = { publishedAt: null, editorial: { reviewDueOn: { $lte: addDays(today, reviewNoticeDays) } } };
  for (const type of publicFields.keys()) {
    const populate = { ownerAgency: agencyId, editorial: { select: ['id', 'reviewDueOn'] } };
    for (const row of await find(strapi, type, { where, populate })) {
      const { reviewDueOn = null } = (row.editorial ?? {}) as { reviewDueOn?: string | null };
      const item = findDueReview({ ...factsOf(type, row), reviewDueOn }, today);
      if (item) items.push(item);
    }
  }
  return items;
}

async function listPublicSamples(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const items: AttentionItem[] = [];
  const where = { sampleData: true };
  const todo = 'Data contoh masih tayang: ganti dengan data yang benar, lalu matikan "Data contoh".';
  for (const type of publicFields.keys()) {
    for (const row of await findPublishedDrafts(strapi, type, where))
      items.push(attentionItem(factsOf(type, row), 'data-contoh', { field: 'sampleData', todo }));
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

async function listBrokenLinks(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const { SITE_URL } = getEnvironment();
  const rows = (await listPublic(strapi, { $or: [{ content: { $containsi: '"/' } }, { content: { $containsi: '"http' } }] })).filter(
    ({ entryType }) => publicFields.has(entryType),
  );
  const linked = rows.map((row) => ({ row, links: findLinks(row.content) })).filter(({ links }) => links.length > 0);
  const published = await findPublished(
    strapi,
    linked.flatMap(({ links }) => links),
    SITE_URL,
  );
  const redirects = new Set(
    (await find(strapi, 'redirect', { select: ['documentId', 'from'], where: { publishedAt: { $notNull: true } } })).map(
      ({ from }) => from,
    ),
  );
  return linked.flatMap(({ row: { entryType, entryId, content }, links }) => {
    const { title, ownerAgency } = content as { title?: string; ownerAgency?: string };
    const facts = { type: entryType, entryId, title: title ?? '', ownerAgencyId: entryType === 'agency' ? entryId : (ownerAgency ?? null) };
    const isPublished = (type: string, slug: string): boolean => published.has(`${type} ${slug}`);
    return findBrokenLinks(facts, links, SITE_URL, isPublished, (path) => redirects.has(path));
  });
}

/** Of the entries that links lead to, those that are public: `service ktp-el`. */
async function findPublished(strapi: Core.Strapi, links: readonly FoundLink[], siteUrl: string): Promise<Set<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const { address } of links) {
    const target = targetOf(address, siteUrl);
    if (target.kind !== 'entry') continue;
    for (const type of target.types) slugs.set(type, (slugs.get(type) ?? new Set()).add(target.slug));
  }
  const published = new Set<string>();
  for (const [type, ofType] of slugs) {
    const where = { publishedAt: { $notNull: true }, slug: { $in: [...ofType] } };
    const rows = (await strapi.db.query(uidOf(type)).findMany({ select: ['slug'], where })) as { slug: string }[];
    for (const { slug } of rows) published.add(`${type} ${slug}`);
  }
  return published;
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
