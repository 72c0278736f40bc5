import { witaTime } from '../data/clock.ts';
import { dayOf, formatDate, formatDateRange, formatLongDate } from './date.ts';

/** `08:30` as `08.30 WITA`. */
export function formatTime(time: string): string {
  return `${dotted(time)} WITA`;
}

/** `08.00–15.30 WITA`, with an en dash. */
export function formatTimeRange(opens: string, closes: string): string {
  return `${dotted(opens)}–${dotted(closes)} WITA`;
}

/** An instant as the time of day it is in WITA: `08:30`. */
export function timeOf(instant: string): string {
  return witaTime(Date.parse(instant));
}

/** `4 Agustus 2025, 08.30 WITA` */
export function formatDateTime(instant: string): string {
  return `${formatDate(instant)}, ${formatTime(timeOf(instant))}`;
}

/** When something takes place: `Senin, 4 Agustus 2025, 08.30–12.00 WITA`, or the days where it lasts for several. */
export function formatSpan(startsAt: string, endsAt?: string): string {
  if (endsAt === undefined) return `${formatLongDate(startsAt)}, ${formatTime(timeOf(startsAt))}`;
  if (dayOf(startsAt) !== dayOf(endsAt)) return formatDateRange(startsAt, endsAt);
  return `${formatLongDate(startsAt)}, ${formatTimeRange(timeOf(startsAt), timeOf(endsAt))}`;
}

function dotted(time: string): string {
  return time.replace(':', '.');
}
