import { expect, test } from 'vitest';
import { formatDateTime, formatSpan, formatTime, formatTimeRange } from './time.ts';

test('times have a dot and name the zone', () => {
  expect(formatTime('08:30')).toBe('08.30 WITA');
});

test('a range has an en dash and names the zone once', () => {
  expect(formatTimeRange('08:00', '15:30')).toBe('08.00–15.30 WITA');
});

test('an instant is shown as the time it is in WITA', () => {
  expect(formatDateTime('2025-08-04T00:30:00Z')).toBe('4 Agustus 2025, 08.30 WITA');
});

test('a meeting within a day shows its day and times, a longer event its days', () => {
  expect(formatSpan('2025-08-04T08:30:00+08:00', '2025-08-04T12:00:00+08:00')).toBe('Senin, 4 Agustus 2025, 08.30–12.00 WITA');
  expect(formatSpan('2025-08-04T08:30:00+08:00')).toBe('Senin, 4 Agustus 2025, 08.30 WITA');
  expect(formatSpan('2025-08-04T08:30:00+08:00', '2025-08-06T12:00:00+08:00')).toBe('4–6 Agustus 2025');
});
