import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';
import { daysBetween } from '../days-between.ts';

/** The longest a running programme may go without a progress record. */
const progressEveryDays = 90;

interface QuickWinFacts extends EntryFacts {
  standing: string | null;
  agencyId: string | null;
  createdOn: string;
  /** Day of the latest published progress record. */
  lastProgressOn: string | null;
}

export function findStaleQuickWin(quickWin: QuickWinFacts, today: string): AttentionItem | undefined {
  if (quickWin.standing !== 'berjalan') return undefined;
  const days = daysBetween(quickWin.lastProgressOn ?? quickWin.createdOn, today);
  if (days < progressEveryDays) return undefined;
  const since = quickWin.lastProgressOn ? `${days} hari tanpa catatan capaian` : 'Belum pernah ada catatan capaian';
  return attentionItem(quickWin, 'tanpa-kemajuan', {
    days,
    field: 'standing',
    agencyId: quickWin.agencyId ?? quickWin.ownerAgencyId,
    todo: `${since}: buat Capaian Program yang baru, atau ubah status programnya.`,
  });
}
