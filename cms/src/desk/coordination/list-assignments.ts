import type { Core } from '@strapi/strapi';
import { idOf } from '../limits/agency-limits.ts';
import type { Assignment } from './assignment.ts';

interface Row {
  decision?: string | null;
  activity?: string | null;
  due: string | null;
  status: Assignment['status'] | null;
  obstacle?: string | null;
  agency: unknown;
}
interface Entry {
  documentId: string;
  title: string | null;
  ownerAgency: unknown;
  agency?: unknown;
  decisions?: Row[];
  actions?: Row[];
}

/** What is asked of the database: with `isOpen` only the entries that still have something to do. */
interface Asked {
  isOpen: boolean;
}

const atMost = 2000;

/** Every decision and action in the drafts: the desk's own work goes on before an agenda is published, and after. */
export async function listAssignments(strapi: Core.Strapi, { isOpen }: Asked): Promise<Assignment[]> {
  const find = async (type: Assignment['type'], rows: 'decisions' | 'actions', others: object): Promise<Entry[]> => {
    const some = isOpen ? { status: { $ne: 'selesai' } } : { id: { $notNull: true } };
    const agency = { select: ['id', 'documentId'] };
    const found = (await strapi.db.query(`api::${type}.${type}`).findMany({
      select: ['documentId', 'title'],
      where: { publishedAt: null, [rows]: some },
      populate: { ownerAgency: agency, [rows]: { populate: { agency } }, ...others },
      orderBy: { id: 'desc' },
      limit: atMost,
    })) as Entry[];
    // The condition on rows finds an entry once for each of them.
    return [...new Map(found.map((entry) => [entry.documentId, entry])).values()];
  };
  const events = await find('event', 'decisions', {});
  const quickWins = await find('quick-win', 'actions', { agency: { select: ['id', 'documentId'] } });
  const all = [
    ...events.flatMap((entry) => assignmentsOf('keputusan', 'event', entry, 'decisions')),
    ...quickWins.flatMap((entry) => assignmentsOf('aksi', 'quick-win', entry, 'actions')),
  ];
  return isOpen ? all.filter(({ status }) => status !== 'selesai') : all;
}

function assignmentsOf(kind: Assignment['kind'], type: Assignment['type'], entry: Entry, rows: 'decisions' | 'actions'): Assignment[] {
  const ownerAgencyId = idOf(entry.ownerAgency) ?? null;
  return (entry[rows] ?? []).map((row, index) => ({
    ...{ kind, type, entryId: entry.documentId, entryTitle: entry.title ?? '', ownerAgencyId },
    path: `${rows}.${index}`,
    text: (row.decision ?? row.activity ?? '').trim(),
    agencyId: idOf(row.agency) ?? idOf(entry.agency) ?? ownerAgencyId,
    due: row.due,
    status: row.status ?? 'belum-mulai',
    obstacle: row.obstacle ?? null,
  }));
}
