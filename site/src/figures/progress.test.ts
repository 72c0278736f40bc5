import { expect, test } from 'vitest';
import { latestProgress, meanPercent, standingRecords, targetOn } from './progress.ts';

const march = { id: 'march', date: '2025-03-31', percent: 40 };
const june = { id: 'june', date: '2025-06-30', percent: 90 };
const juneCorrected = { id: 'june-corrected', date: '2025-06-30', percent: 55, corrects: 'june' };

test('the latest progress is that of the latest day, in whatever order the records come', () => {
  expect(latestProgress([june, march])).toBe(june);
});

test('a corrected record no longer counts, its correction does', () => {
  expect(standingRecords([march, june, juneCorrected])).toEqual([march, juneCorrected]);
});

test('a correction may itself be corrected', () => {
  const again = { id: 'again', date: '2025-06-30', percent: 54, corrects: 'june-corrected' };
  expect(standingRecords([again, juneCorrected, june, march])).toEqual([march, again]);
});

test('a correction that takes back the latest record leaves the one before as the latest', () => {
  const taken = { id: 'taken', date: '2025-03-31', percent: 41, corrects: 'june' };
  expect(latestProgress([march, june, taken])?.percent).toBe(41);
});

test('a correction of a record that is not public stands on its own', () => {
  expect(latestProgress([{ ...march, corrects: 'unpublished' }])?.percent).toBe(40);
});

test('a record that names itself does not erase itself', () => {
  expect(latestProgress([{ ...march, corrects: 'march' }])?.percent).toBe(40);
});

test('without records there is no progress rather than 0 percent', () => {
  expect(latestProgress([])).toBeUndefined();
  expect(meanPercent([undefined, undefined])).toBeUndefined();
});

test('programmes that have not reported do not drag the mean down', () => {
  expect(meanPercent([50, undefined, 25.5])).toBe(37.8);
});

test('the target of a day is that of its year', () => {
  const targets = [
    { year: 2024, percent: 30 },
    { year: 2025, percent: 60 },
  ];
  expect(targetOn(targets, '2025-01-01')?.percent).toBe(60);
  expect(targetOn(targets, '2026-01-01')).toBeUndefined();
});
