import { compareCodes } from '../format/compare-codes.ts';

/** A record of what a quick win had achieved on a day. */
export interface ProgressFigure {
  id: string;
  /** `2026-08-04` */
  date: string;
  percent: number;
  /** The record this one corrects. */
  corrects?: string;
}
export interface YearTarget {
  year: number;
  percent: number;
}

/** Which record was corrected by which: records are never edited, a correction is a record of its own. */
export function findCorrections<Record extends ProgressFigure>(records: readonly Record[]): Map<string, Record> {
  return new Map(
    records.filter(({ id, corrects }) => corrects !== id).flatMap((record) => (record.corrects ? [[record.corrects, record]] : [])),
  );
}

/** The records that still stand, oldest first: those that no other record corrects. */
export function standingRecords<Record extends ProgressFigure>(records: readonly Record[]): Record[] {
  const corrections = findCorrections(records);
  return records.filter(({ id }) => !corrections.has(id)).toSorted((a, b) => compareCodes(a.date, b.date) || compareCodes(a.id, b.id));
}

/** The latest record that still stands; undefined is "Belum ada data". */
export function latestProgress<Record extends ProgressFigure>(records: readonly Record[]): Record | undefined {
  return standingRecords(records).at(-1);
}

/** The target in force on a day: that of its year, which is to be met by the end of the year. */
export function targetOn<Target extends YearTarget>(targets: readonly Target[], day: string): Target | undefined {
  const year = Number(day.slice(0, 4));
  return targets.find((target) => target.year === year);
}

/** Mean of the percentages achieved; undefined when no programme has reported. Programmes without a record do not count as 0. */
export function meanPercent(percents: readonly (number | undefined)[]): number | undefined {
  const known = percents.filter((percent) => percent !== undefined);
  if (known.length === 0) return undefined;
  return Math.round((known.reduce((sum, percent) => sum + percent, 0) / known.length) * 10) / 10;
}
