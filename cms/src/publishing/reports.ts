import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { publishEventUid } from '../outbox/uids.ts';

/** Texts are cut, not refused: a consumer would send a refused report again for ever. */
const cut = (length: number) => z.string().transform((text) => text.slice(0, length));

export const reportsBody = z.object({
  reports: z
    .array(
      z.object({
        seq: z.number().int().min(0),
        type: z.string().min(1).max(255),
        id: z.string().min(1).max(255),
        state: z.enum(['rendered', 'live', 'failed']),
        at: z.iso.datetime({ offset: true }),
        path: cut(2_000).optional(),
        release: cut(255).optional(),
        reason: cut(10_000).optional(),
      }),
    )
    .max(5_000),
});
type Report = z.infer<typeof reportsBody>['reports'][number];

/**
 * Notes what became of publishes. A consumer sees only the latest form of an entry, and after a snapshot names the
 * cursor of that, so a report is about the entry's latest event up to `seq` and closes the earlier ones too. An event that
 * is live stays so whatever is told late, except that its page may fail later.
 */
export async function recordReports(strapi: Core.Strapi, reports: readonly Report[]): Promise<void> {
  const events = strapi.db.query(publishEventUid);
  await strapi.db.transaction(async () => {
    for (const { seq, type, id, ...report } of reports) {
      const upTo = { entryType: type, entryId: id, id: { $lte: seq } };
      const overruled = report.state === 'rendered' ? ['waiting', 'failed'] : ['waiting', 'rendered', 'failed'];
      await events.updateMany({ where: { ...upTo, state: { $in: overruled } }, data: dataOf(report) });
      if (report.state !== 'failed') continue;
      const latest = (await events.findOne({ select: ['id'], where: upTo, orderBy: { id: 'desc' } })) as { id: number } | null;
      if (latest) await events.updateMany({ where: { id: latest.id }, data: dataOf(report) });
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
