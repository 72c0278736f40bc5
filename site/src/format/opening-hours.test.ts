import { expect, test } from 'vitest';
import { groupOpeningHours } from './opening-hours.ts';

const office = { opens: '08:00', closes: '15:30', breakStarts: '12:00', breakEnds: '13:00' };

test('days in a row that are alike share a row, and days without hours are closed', () => {
  const rows = groupOpeningHours([
    { day: 'jumat', opens: '08:00', closes: '11:30' },
    { day: 'senin', ...office },
    { day: 'selasa', ...office },
    { day: 'rabu', ...office },
    { day: 'kamis', ...office },
  ]);
  expect(rows).toEqual([
    { days: 'Senin–Kamis', spans: [{ time: '08.00–15.30 WITA', rest: '12.00–13.00 WITA' }] },
    { days: 'Jumat', spans: [{ time: '08.00–11.30 WITA' }] },
    { days: 'Sabtu–Minggu', spans: [] },
  ]);
});

test('alike days that do not follow each other keep their own rows', () => {
  const rows = groupOpeningHours([
    { day: 'senin', opens: '08:00', closes: '12:00' },
    { day: 'rabu', opens: '08:00', closes: '12:00' },
  ]);
  expect(rows.map(({ days }) => days)).toEqual(['Senin', 'Selasa', 'Rabu', 'Kamis–Minggu']);
});

test('a day may have two spans, shown in order', () => {
  const [monday] = groupOpeningHours([
    { day: 'senin', opens: '19:00', closes: '21:00' },
    { day: 'senin', opens: '08:00', closes: '12:00' },
  ]);
  expect(monday?.spans.map(({ time }) => time)).toEqual(['08.00–12.00 WITA', '19.00–21.00 WITA']);
});
