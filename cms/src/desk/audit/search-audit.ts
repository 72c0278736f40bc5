import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { auditEntryUid } from '../uids.ts';

const text = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const day = z.iso
  .date()
  .optional()
  .or(z.literal('').transform(() => undefined));

/** What is asked of the log. Days are those of Palopo, both included. */
export const auditQuery = z.object({
  q: text,
  action: text,
  type: text,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
type AuditQuery = z.infer<typeof auditQuery>;

export interface AuditRow {
  id: number;
  at: string;
  actorId: number | null;
  actorName: string | null;
  action: string;
  entryType: string;
  entryId: string;
  title: string | null;
  details: unknown;
}

export const auditPageSize = 50;
const rowsAtOnce = 500;
const dayMs = 86_400_000;

export async function searchAudit(strapi: Core.Strapi, query: AuditQuery): Promise<{ rows: AuditRow[]; total: number }> {
  const where = conditionsOf(query);
  const audit = strapi.db.query(auditEntryUid);
  const rows = (await audit.findMany({
    where,
    orderBy: { id: 'desc' },
    limit: auditPageSize,
    offset: (query.page - 1) * auditPageSize,
  })) as AuditRow[];
  return { rows, total: await audit.count({ where }) };
}

/** All rows that were found, the newest first, without holding them all at once. */
export async function* listAudit(strapi: Core.Strapi, query: AuditQuery): AsyncGenerator<AuditRow> {
  for (let beforeId: number | undefined; ;) {
    const where = { $and: [conditionsOf(query), beforeId === undefined ? {} : { id: { $lt: beforeId } }] };
    const rows = (await strapi.db.query(auditEntryUid).findMany({ where, orderBy: { id: 'desc' }, limit: rowsAtOnce })) as AuditRow[];
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    beforeId = rows.at(-1)?.id;
  }
}

function conditionsOf({ q, action, type, from, to }: AuditQuery): object {
  return {
    ...(q ? { $or: [{ title: { $containsi: q } }, { actorName: { $containsi: q } }, { entryId: { $eq: q } }] } : {}),
    ...(action ? { action } : {}),
    ...(type ? { entryType: type } : {}),
    ...(from || to
      ? { at: { ...(from ? { $gte: startOf(from) } : {}), ...(to ? { $lt: new Date(startOf(to).getTime() + dayMs) } : {}) } }
      : {}),
  };
}

function startOf(witaDay: string): Date {
  return new Date(`${witaDay}T00:00:00+08:00`);
}
