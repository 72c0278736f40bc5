import { formatNumber } from './number.ts';

/** `Rp25.000`, without a space. */
export function formatRupiah(amount: number): string {
  return `Rp${formatNumber(amount)}`;
}

/** What a resident pays: zero is `Gratis`. */
export function formatFee(amount: number): string {
  return amount === 0 ? 'Gratis' : formatRupiah(amount);
}

const units = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
] as const;

/** Large budgets as they are said: `Rp1,25 miliar`, `Rp350 juta`. Below a million the exact amount. */
export function formatRupiahInWords(amount: number): string {
  for (const [unit, word] of units) {
    const rounded = Number((amount / unit).toFixed(2));
    if (rounded >= 1) return `Rp${formatNumber(rounded)} ${word}`;
  }
  return formatRupiah(amount);
}
