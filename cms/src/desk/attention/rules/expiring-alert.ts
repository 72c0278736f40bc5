import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';

const alertNoticeHours = 24;
const hourMs = 3_600_000;

/** An alert that residents still see, but not for long. */
export function findExpiringAlert(alert: EntryFacts & { endsAt: string | null }, now: Date): AttentionItem | undefined {
  const leftMs = alert.endsAt ? Date.parse(alert.endsAt) - now.getTime() : NaN;
  if (!(leftMs > 0 && leftMs <= alertNoticeHours * hourMs)) return undefined;
  const hours = Math.floor(leftMs / hourMs);
  return attentionItem(alert, 'peringatan-berakhir', {
    days: -hours / 24,
    field: 'endsAt',
    todo: `Berakhir dalam ${hours === 0 ? 'kurang dari satu jam' : `${hours} jam`}: perpanjang bila keadaannya belum selesai.`,
  });
}
