import type { Service } from '../data/contract/service.ts';
import { formatFee, formatRupiah } from '../format/money.ts';
import { serviceChannelLabels } from '../labels.ts';

/** The essentials of a service in a few words, the same wherever they are shown. */
export const unknownFact = 'Belum ada data';

/** `Gratis`, `Rp25.000 per lembar`, `Rp10.000–Rp50.000`. */
export function feeInWords(fee: Service['fee']): string {
  if (!fee) return unknownFact;
  const amounts = fee.rows.map(({ amount }) => amount);
  if (fee.isFree || (amounts.length > 0 && amounts.every((amount) => amount === 0))) return 'Gratis';
  const lowest = Math.min(...amounts);
  const highest = Math.max(...amounts);
  if (amounts.length === 0) return 'Berbayar';
  if (lowest !== highest) return `${formatFee(lowest)}–${formatRupiah(highest)}`;
  const [only] = fee.rows;
  return only?.unit && amounts.length === 1 ? `${formatFee(lowest)} ${only.unit}` : formatFee(lowest);
}

/** The duration without the full stop an editor may have typed: it is shown as a fact, not as a sentence. */
export function durationInWords(duration: Service['duration']): string {
  return duration ? duration.text.replace(/\.$/, '') : unknownFact;
}

export function channelInWords({ channel }: Pick<Service, 'channel'>): string {
  return serviceChannelLabels[channel];
}

/** "KK asli dan fotokopi, 2 lembar": what to bring, in one line. */
export function requirementInWords({ text, condition }: Service['requirements'][number]): string {
  return condition ? `${text} (${condition})` : text;
}
