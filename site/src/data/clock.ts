import { readClock } from './reads.ts';

/** WITA (Asia/Makassar) is UTC+8 all year: it has no summer time. */
const witaOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** The WITA calendar day of an instant, `2026-08-04`. */
export function witaDay(instant: number): string {
  return inWita(instant).slice(0, 10);
}

/** The WITA time of day of an instant, `08:30`. */
export function witaTime(instant: number): string {
  return inWita(instant).slice(11, 16);
}

function inWita(instant: number): string {
  return new Date(instant + witaOffsetMs).toISOString();
}

/** Today in WITA. A page that asks is rendered again after midnight. */
export function today(): string {
  return readClock((now) => {
    const nextMidnight = (Math.floor((now + witaOffsetMs) / dayMs) + 1) * dayMs - witaOffsetMs;
    return { value: witaDay(now), changesAt: nextMidnight };
  });
}

/** Whether now lies in [startsAt, endsAt). A page that asks is rendered again when the answer changes. */
export function isNowBetween(startsAt: string, endsAt: string): boolean {
  return readClock((now) => {
    const start = Date.parse(startsAt);
    const end = Date.parse(endsAt);
    if (now < start) return { value: false, changesAt: start };
    if (now < end) return { value: true, changesAt: end };
    return { value: false, changesAt: Infinity };
  });
}

/** Whether a WITA day `2026-08-04` is over. A page that asks is rendered again when it ends, and not every midnight. */
export function isDayOver(day: string): boolean {
  return readClock((now) => {
    const end = Date.parse(`${day}T00:00:00Z`) - witaOffsetMs + dayMs;
    return now < end ? { value: false, changesAt: end } : { value: true, changesAt: Infinity };
  });
}

/** The month in WITA, `2026-08`. A page that asks is rendered again when the next one begins. */
export function thisMonth(): string {
  return readClock((now) => {
    const month = witaDay(now).slice(0, 7);
    const [year = 0, number = 1] = month.split('-').map(Number);
    return { value: month, changesAt: Date.UTC(year, number, 1) - witaOffsetMs };
  });
}
