import type { Service } from '../data/contract/service.ts';
import { formatFee, formatRupiah } from '../format/money.ts';

type FeeRow = NonNullable<Service['fee']>['rows'][number];

/* The essentials of a service in a few words, the same wherever they are shown. */

export const unknownFact = 'Belum ada data';

/** `Gratis`, `Rp25.000 per lembar`, `Rp10.000–Rp50.000`, `Gratis sampai Rp30.000 per bangunan`. */
export function feeInWords(fee: Service['fee']): string {
  if (!fee) return unknownFact;
  const rows = fee.rows.toSorted((a, b) => a.amount - b.amount);
  const lowest = rows[0];
  const highest = rows.at(-1);
  if (fee.isFree) return 'Gratis';
  if (!lowest || !highest) return 'Berbayar';
  if (highest.amount === 0) return 'Gratis';
  if (lowest.amount === 0) return `Gratis sampai ${amountInWords(highest)}`;
  if (lowest.unit !== highest.unit) return `${amountInWords(lowest)} sampai ${amountInWords(highest)}`;
  return lowest.amount === highest.amount ? amountInWords(highest) : `${formatRupiah(lowest.amount)}–${amountInWords(highest)}`;
}

/** `Rp15.000 per meter persegi`; what costs nothing needs no unit. */
export function amountInWords({ amount, unit }: Pick<FeeRow, 'amount' | 'unit'>): string {
  return unit && amount > 0 ? `${formatRupiah(amount)} ${unit}` : formatFee(amount);
}

/** The duration without the full stop an editor may have typed: it is shown as a fact, not as a sentence. */
export function durationInWords(duration: Service['duration']): string {
  return duration ? duration.text.replace(/\.$/, '') : unknownFact;
}

/** "KK asli dan fotokopi, 2 lembar": what to bring, in one line. */
export function requirementInWords({ text, condition }: Service['requirements'][number]): string {
  return condition ? `${text} (${condition})` : text;
}

/** Cost, time, place and channel as rows of label and value, for what is printed or sent along. */
export function serviceFactRows(service: Service, place: string | undefined): { label: string; value: string }[] {
  const { fee, duration, onlineUrl } = service;
  if (service.isReferral && service.referralAgency) {
    return [{ label: 'Diurus di', value: service.referralAgency }, ...(fee ? [{ label: 'Biaya', value: feeInWords(fee) }] : [])];
  }
  return [
    { label: 'Biaya', value: feeInWords(fee) },
    { label: 'Lama', value: durationInWords(duration) },
    ...(place ? [{ label: 'Tempat', value: place }] : []),
    ...(onlineUrl ? [{ label: 'Daring', value: onlineUrl }] : []),
  ];
}
