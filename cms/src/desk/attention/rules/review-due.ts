import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';
import { dayInWords, daysBetween } from '../days-between.ts';

/** People are told this long before. */
export const reviewNoticeDays = 14;

export function findDueReview(entry: EntryFacts & { reviewDueOn: string | null }, today: string): AttentionItem | undefined {
  if (!entry.reviewDueOn) return undefined;
  const days = daysBetween(entry.reviewDueOn, today);
  if (days < -reviewNoticeDays) return undefined;
  const when = days > 0 ? `Sudah lewat ${days} hari` : days === 0 ? 'Jatuh tempo hari ini' : `Jatuh tempo ${dayInWords(entry.reviewDueOn)}`;
  return attentionItem(entry, 'jatuh-tempo-tinjau', {
    days,
    field: 'editorial.reviewDueOn',
    todo: `${when}: periksa apakah isinya masih benar, lalu isi tanggal tinjauan berikutnya.`,
  });
}
