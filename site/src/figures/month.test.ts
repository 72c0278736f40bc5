import { expect, test } from 'vitest';
import { addMonths, groupMonthsByYear, monthOf } from './month.ts';

test('a day belongs to its month', () => {
  expect(monthOf('2026-08-04')).toBe('2026-08');
});

test('months are counted across the turn of a year, both ways', () => {
  expect(addMonths('2025-12', 1)).toBe('2026-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(addMonths('2026-08', -24)).toBe('2024-08');
  expect(addMonths('2026-08', 0)).toBe('2026-08');
});

test('months are grouped by year with the newest first', () => {
  expect(groupMonthsByYear(['2024-11', '2025-02', '2025-07'])).toEqual([
    { year: '2025', months: ['2025-07', '2025-02'] },
    { year: '2024', months: ['2024-11'] },
  ]);
});
