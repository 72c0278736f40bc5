import { expect, test } from 'vitest';
import { openingStateAt, type DayHours } from './opening-state.ts';

const weekdays: DayHours[] = [0, 1, 2, 3].map((day): DayHours => [day, 480, 960, 720, 780]);
const office: DayHours[] = [...weekdays, [4, 480, 900]];
const at = (time: string): string | undefined => openingStateAt(office, Date.parse(`${time}:00+08:00`))?.text;

// 24 November 2026 is a Tuesday.
test.each([
  ['2026-11-24T07:59', 'Tutup. Buka hari ini 08.00 WITA'],
  ['2026-11-24T08:00', 'Buka sekarang, istirahat 12.00 WITA'],
  ['2026-11-24T12:00', 'Istirahat sampai 13.00 WITA'],
  ['2026-11-24T13:00', 'Buka sekarang sampai 16.00 WITA'],
  ['2026-11-24T16:00', 'Tutup. Buka besok 08.00 WITA'],
  ['2026-11-27T14:59', 'Buka sekarang sampai 15.00 WITA'],
  ['2026-11-27T15:00', 'Tutup. Buka Senin 08.00 WITA'],
  ['2026-11-29T23:59', 'Tutup. Buka besok 08.00 WITA'],
])('on %s: %s', (time, text) => {
  expect(at(time)).toBe(text);
});

test('the phone may be set to any time zone: the office stands in Palopo', () => {
  expect(openingStateAt(office, Date.parse('2026-11-24T00:00:00Z'))?.isOpen).toBe(true);
});

test('hours over midnight end on the next day, also over the end of the week', () => {
  const night: DayHours[] = [[6, 18 * 60, 2 * 60]];
  expect(openingStateAt(night, Date.parse('2026-11-30T01:59:00+08:00'))?.text).toBe('Buka sekarang sampai 02.00 WITA');
  expect(openingStateAt(night, Date.parse('2026-11-30T02:00:00+08:00'))?.text).toBe('Tutup. Buka Minggu 18.00 WITA');
});

test('what never closes says so, what has no hours says nothing', () => {
  const always: DayHours[] = [0, 1, 2, 3, 4, 5, 6].map((day): DayHours => [day, 0, 1439]);
  expect(openingStateAt(always, Date.parse('2026-11-24T03:00:00+08:00'))?.text).toBe('Buka sekarang, 24 jam');
  expect(openingStateAt([], Date.now())).toBeUndefined();
});
