import type { OpeningHours } from '../data/contract/components.ts';
import { weekdays } from '../data/contract/enums.ts';
import type { DayHours } from '../device/opening-state.ts';
import { weekdayLabels } from '../labels.ts';
import { formatTimeRange } from './time.ts';

export interface HoursRow {
  /** `Senin`, or `Senin–Kamis` where the days in a row are alike. */
  days: string;
  /** `08.00–15.30 WITA`, with its break; none where the office is closed. */
  spans: { time: string; rest?: string }[];
}

/** The week from Senin on, in as few rows as it needs. */
export function groupOpeningHours(hours: OpeningHours): HoursRow[] {
  const rows: { first: string; last: string; key: string; spans: HoursRow['spans'] }[] = [];
  for (const day of weekdays) {
    const spans = hours
      .filter((row) => row.day === day)
      .sort((a, b) => (a.opens < b.opens ? -1 : 1))
      .map(({ opens, closes, breakStarts, breakEnds }) => ({
        time: formatTimeRange(opens, closes),
        ...(breakStarts && breakEnds ? { rest: formatTimeRange(breakStarts, breakEnds) } : {}),
      }));
    const key = JSON.stringify(spans);
    const previous = rows[rows.length - 1];
    if (previous?.key === key) previous.last = weekdayLabels[day];
    else rows.push({ first: weekdayLabels[day], last: weekdayLabels[day], key, spans });
  }
  return rows.map(({ first, last, spans }) => ({ days: first === last ? first : `${first}–${last}`, spans }));
}

/** The hours in the short form in which a page gives them to the script that tells whether the office is open now. */
export function hoursForDevice(hours: OpeningHours): DayHours[] {
  return hours.map(({ day, opens, closes, breakStarts, breakEnds }): DayHours => {
    const span = [weekdays.indexOf(day), minutesOf(opens), minutesOf(closes)] as const;
    return breakStarts && breakEnds ? [...span, minutesOf(breakStarts), minutesOf(breakEnds)] : span;
  });
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
