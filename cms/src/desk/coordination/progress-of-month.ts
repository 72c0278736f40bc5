export interface ProgressRecord {
  id: string;
  quickWin: string;
  date: string;
  percent: number;
  /** The record that this one puts right. */
  corrects: string | null;
}
export interface MonthProgress {
  /** Percent at the end of the month, and at its beginning; null while nothing was recorded. */
  now: number | null;
  before: number | null;
  recordedOn: string | null;
}

/** How far a quick win came in a month. A record that another one corrects counts no more. */
export function progressOfMonth(records: readonly ProgressRecord[], quickWin: string, first: string, last: string): MonthProgress {
  const corrected = new Set(records.flatMap(({ corrects }) => corrects ?? []));
  const ofQuickWin = records
    .filter((record) => record.quickWin === quickWin && !corrected.has(record.id))
    .sort((a, b) => a.date.localeCompare(b.date));
  const latest = ofQuickWin.findLast(({ date }) => date <= last);
  const earlier = ofQuickWin.findLast(({ date }) => date < first);
  return { now: latest?.percent ?? null, before: earlier?.percent ?? null, recordedOn: latest?.date ?? null };
}
