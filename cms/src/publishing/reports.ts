import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { publishEventUid } from '../outbox/uids.ts';

export const reportsBody = z.object({
  reports: z
    .array(
      z.object({
        seq: z.number().int().min(1),
        type: z.string().min(1).max(255),
        id: z.string().min(1).max(255),
        state: z.enum(['rendered', 'live', 'failed']),
        at: z.iso.datetime({ offset: true }),
        path: z.string().max(2_000).optional(),
        release: z.string().max(255).optional(),
        reason: z.string().max(10_000).optional(),
      }),
    )
    .max(5_000),
});
type Report = z.infer<typeof reportsBody>['reports'][number];

/**
 * Notes what became of publishes. A consumer sees only the latest form of an entry, so its report closes the earlier
 * events of that entry too. An event that is live stays live whatever is told late, except that its own page may fail
 * later.
 */
export async function recordReports(strapi: Core.Strapi, reports: readonly Report[]): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const { seq, type, id, ...report } of reports) {
      const ofEntry = { entryType: type, entryId: id };
      const data = dataOf(report);
      if (report.state === 'failed') {
        const open = { id: { $lt: seq }, state: { $in: ['waiting', 'rendered'] } };
        await update(strapi, { ...ofEntry, $or: [open, { id: seq }] }, data);
      } else {
        const superseded = report.state === 'rendered' ? ['waiting', 'failed'] : ['waiting', 'rendered', 'failed'];
        await update(strapi, { ...ofEntry, id: { $lte: seq }, state: { $in: superseded } }, data);
      }
    }
  });
}

function dataOf({ state, at, path, release, reason }: Omit<Report, 'seq' | 'type' | 'id'>): Record<string, unknown> {
  const shared = { state, path: path ?? null, release: release ?? null, reason: reason ?? null };
  switch (state) {
    case 'rendered':
      return { ...shared, renderedAt: new Date(at) };
    case 'live':
      return { ...shared, liveAt: new Date(at) };
    case 'failed':
      return shared;
  }
}

async function update(strapi: Core.Strapi, where: Record<string, unknown>, data: Record<string, unknown>): Promise<void> {
  await strapi.db.query(publishEventUid).updateMany({ where, data });
}
