import { expect, test } from 'vitest';
import { dayOf, formatDate, formatDateRange, formatLongDate, formatMonth } from './date.ts';

test('a day is written without a leading zero', () => {
  expect(formatDate('2025-08-04')).toBe('4 Agustus 2025');
});

test('an instant is the day it is in WITA', () => {
  expect(formatDate('2025-08-04T16:00:00Z')).toBe('5 Agustus 2025');
  expect(formatDate('2025-08-05T07:59:00+08:00')).toBe('5 Agustus 2025');
  expect(dayOf('2025-12-31T17:00:00Z')).toBe('2026-01-01');
});

test('a long date names the day of the week', () => {
  expect(formatLongDate('2025-08-04')).toBe('Senin, 4 Agustus 2025');
  expect(formatLongDate('2025-08-03T18:00:00Z')).toBe('Senin, 4 Agustus 2025');
});

test('a range repeats only what differs', () => {
  expect(formatDateRange('2025-08-04', '2025-08-06')).toBe('4–6 Agustus 2025');
  expect(formatDateRange('2025-07-28', '2025-08-02')).toBe('28 Juli–2 Agustus 2025');
  expect(formatDateRange('2025-12-30', '2026-01-02')).toBe('30 Desember 2025–2 Januari 2026');
  expect(formatDateRange('2025-08-04', '2025-08-04')).toBe('4 Agustus 2025');
});

test('a month is written in words', () => {
  expect(formatMonth('2026-08')).toBe('Agustus 2026');
  expect(formatMonth('2026-01-31')).toBe('Januari 2026');
});

test('what is no day is refused', () => {
  expect(() => formatDate('2025-00-10')).toThrow('"2025-00-10" is not a day');
});
