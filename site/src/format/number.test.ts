import { expect, test } from 'vitest';
import { formatDecimal, formatNumber, formatPercent } from './number.ts';

test('thousands have dots and decimals a comma', () => {
  expect(formatNumber(1234.56)).toBe('1.234,56');
  expect(formatNumber(1234567)).toBe('1.234.567');
  expect(formatNumber(-1234)).toBe('-1.234');
  expect(formatNumber(999)).toBe('999');
});

test('decimals are shown only where there are some, and two at most', () => {
  expect(formatNumber(12)).toBe('12');
  expect(formatNumber(0.1 + 0.2)).toBe('0,3');
});

test('an index keeps its two decimals', () => {
  expect(formatDecimal(2.9)).toBe('2,90');
  expect(formatDecimal(1234.5, 1)).toBe('1.234,5');
});

test('a percentage is not rounded away', () => {
  expect(formatPercent(75.5)).toBe('75,5%');
  expect(formatPercent(100)).toBe('100%');
});
