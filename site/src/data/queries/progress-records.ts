import { compareCodes } from '../../format/compare-codes.ts';
import type { ProgressRecord } from '../contract/progress-record.ts';
import { defineView } from '../view.ts';

export type ProgressRow = Pick<ProgressRecord, 'id' | 'date' | 'percent' | 'source' | 'note' | 'photo' | 'corrects' | 'sampleData'>;
export type ProgressFigure = Pick<ProgressRecord, 'id' | 'date' | 'percent' | 'corrects'>;

const byDate = (a: ProgressFigure, b: ProgressFigure): number => compareCodes(a.date, b.date);

/** Every record of a quick win, corrected ones too, oldest first. */
export const progressByQuickWin = defineView({
  name: 'progress-by-quick-win',
  type: 'progress-record',
  keys: ({ quickWin }) => [quickWin],
  select: ({ id, date, percent, source, note, photo, corrects, sampleData }): ProgressRow => ({
    id,
    date,
    percent,
    source,
    note,
    photo,
    corrects,
    sampleData,
  }),
  compare: byDate,
});
/** The bare figures, for lists: a better worded note leaves them as they are. */
export const progressFiguresByQuickWin = defineView({
  name: 'progress-figures-by-quick-win',
  type: 'progress-record',
  keys: ({ quickWin }) => [quickWin],
  select: ({ id, date, percent, corrects }): ProgressFigure => ({ id, date, percent, corrects }),
  compare: byDate,
});
