import { expect, test } from 'vitest';
import { formatFee, formatRupiah, formatRupiahInWords } from './money.ts';

test('rupiah have no space and no decimals', () => {
  expect(formatRupiah(25000)).toBe('Rp25.000');
  expect(formatRupiah(0)).toBe('Rp0');
});

test('what costs nothing is "Gratis"', () => {
  expect(formatFee(0)).toBe('Gratis');
  expect(formatFee(150000)).toBe('Rp150.000');
});

test('large budgets are shown as they are said', () => {
  expect(formatRupiahInWords(350_000_000)).toBe('Rp350 juta');
  expect(formatRupiahInWords(1_250_000_000)).toBe('Rp1,25 miliar');
  expect(formatRupiahInWords(2_000_000_000_000)).toBe('Rp2 triliun');
  expect(formatRupiahInWords(950_000)).toBe('Rp950.000');
});

test('rounding never shows a thousand of a unit that has a larger one', () => {
  expect(formatRupiahInWords(999_999_999)).toBe('Rp1 miliar');
});
