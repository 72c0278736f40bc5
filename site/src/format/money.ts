import { formatNumber } from './number.ts';

/** `Rp25.000`, without a space. */
export function formatRupiah(amount: number): string {
  return `Rp${formatNumber(amount)}`;
}

/** What a resident pays: zero is `Gratis`. */
export function formatFee(amount: number): string {
  return amount === 0 ? 'Gratis' : formatRupiah(amount);
}

/** Large budgets as they are said: `Rp1,25 miliar`, `Rp350 juta`. Below a million the exact amount. */
export function formatRupiahInWords(amount: number): string {
  if (amount >= 1e12) return `Rp${formatNumber(amount / 1e12)} triliun`;
  if (amount >= 1e9) return `Rp${formatNumber(amount / 1e9)} miliar`;
  if (amount >= 1e6) return `Rp${formatNumber(amount / 1e6)} juta`;
  return formatRupiah(amount);
}
