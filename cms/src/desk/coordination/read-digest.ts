import type { Core } from '@strapi/strapi';
import { findAgencyTitles, maySee, type Viewer } from '../attention/list-attention.ts';
import type { AttentionKind } from '../attention/attention-item.ts';
import { collectAttention, listPublic } from '../attention/collect-attention.ts';
import { idOf } from '../limits/agency-limits.ts';
import { auditEntryUid } from '../uids.ts';
import { witaDay } from '../../serializer/wita-day.ts';
import { byUrgency, isLate, type Assignment } from './assignment.ts';
import { stateOf, type BoardCard } from './board.ts';
import { listAssignments } from './list-assignments.ts';
import { monthOf } from './month.ts';
import { progressOfMonth, type MonthProgress, type ProgressRecord } from './progress-of-month.ts';
import { maySeeAssignment } from './may-see-assignment.ts';

/** What the Tim Pelaksana reads once a month. */
export interface Digest {
  month: string;
  madeOn: string;
  meetings: { id: string; title: string; day: string; decisions: BoardCard[] }[];
  open: number;
  late: BoardCard[];
  blocked: BoardCard[];
  /** Due from now to the end of the month after this one. */
  soon: BoardCard[];
  progress: ({ id: string; title: string; agencyId: string | null; standing: string | null; target: number | null } & MonthProgress)[];
  publishes: number;
  attention: Partial<Record<AttentionKind, number>>;
  agencies: { id: string; title: string }[];
}
interface EventRow {
  documentId: string;
  title: string | null;
  startsAt: string | Date;
}
interface QuickWinRow {
  documentId: string;
  title: string | null;
  standing: string | null;
  agency: unknown;
  ownerAgency: unknown;
  targets: { year: number | null; percent: number | string | null }[];
}

export async function readDigest(strapi: Core.Strapi, viewer: Viewer, month: string, now: Date): Promise<Digest> {
  const { person } = viewer;
  const { first, last, startsAt, endsAt } = monthOf(month);
  const today = witaDay(now);
  const all = (await listAssignments(strapi, { isOpen: false })).filter((each) => maySeeAssignment(person, each));
  const open = all.filter(({ status }) => status !== 'selesai').sort(byUrgency);
  const cardOf = (assignment: Assignment): BoardCard => ({ ...assignment, state: stateOf(assignment, today) });
  const end = monthOf(nextMonth(today.slice(0, 7))).last;
  const events = (await strapi.db.query('api::event.event').findMany({
    select: ['documentId', 'title', 'startsAt'],
    where: { publishedAt: null, kind: { $in: ['koordinasi', 'bimtek'] }, startsAt: { $gte: startsAt, $lt: endsAt } },
    orderBy: { startsAt: 'asc' },
  })) as EventRow[];
  const attention: Digest['attention'] = {};
  for (const item of await collectAttention(strapi, now)) if (maySee(viewer, item)) attention[item.kind] = (attention[item.kind] ?? 0) + 1;
  return {
    ...{ month, madeOn: today },
    meetings: events.map(({ documentId, title, startsAt: at }) => ({
      ...{ id: documentId, title: title ?? '', day: witaDay(new Date(at)) },
      decisions: all.filter(({ entryId }) => entryId === documentId).map(cardOf),
    })),
    open: open.length,
    late: open.filter((each) => isLate(each, today)).map(cardOf),
    blocked: open.filter(({ status }) => status === 'terhambat').map(cardOf),
    soon: open.filter(({ due }) => due !== null && due >= today && due <= end).map(cardOf),
    progress: (await listProgress(strapi, first, last)).filter(({ agencyId, ownerAgencyId }) =>
      maySeeAssignment(person, { type: 'quick-win', agencyId, ownerAgencyId }),
    ),
    publishes: await strapi.db
      .query(auditEntryUid)
      .count({ where: { action: { $in: ['terbitkan', 'terbit-terjadwal'] }, at: { $gte: startsAt, $lt: endsAt } } }),
    attention,
    agencies: [...(await findAgencyTitles(strapi))].map(([id, title]) => ({ id, title })),
  };
}

async function listProgress(strapi: Core.Strapi, first: string, last: string) {
  const agency = { select: ['id', 'documentId'] };
  const quickWins = (await strapi.db.query('api::quick-win.quick-win').findMany({
    select: ['documentId', 'title', 'standing'],
    where: { publishedAt: null },
    populate: { agency, ownerAgency: agency, targets: true },
    orderBy: { title: 'asc' },
  })) as QuickWinRow[];
  const records = (await listPublic(strapi, { entryType: 'progress-record' })).map(({ entryId, content }): ProgressRecord => {
    const { quickWin, date, percent, corrects } = content as { quickWin?: string; date?: string; percent?: number; corrects?: string };
    return { id: entryId, quickWin: quickWin ?? '', date: date ?? '', percent: Number(percent), corrects: corrects ?? null };
  });
  const year = Number(first.slice(0, 4));
  return quickWins.map(({ documentId, title, standing, targets, ...row }) => {
    const target = targets.find((each) => each.year === year)?.percent;
    return {
      ...{ id: documentId, title: title ?? '', standing, target: target === undefined || target === null ? null : Number(target) },
      ...{ agencyId: idOf(row.agency) ?? null, ownerAgencyId: idOf(row.ownerAgency) ?? null },
      ...progressOfMonth(records, documentId, first, last),
    };
  });
}

function nextMonth(month: string): string {
  return witaDay(monthOf(month).endsAt).slice(0, 7);
}
