/** A day's hours as a page carries them: weekday (Monday is 0), opens, closes, break, as minutes since midnight. */
export type DayHours = readonly [weekday: number, opens: number, closes: number, breakStarts?: number, breakEnds?: number];

export interface OpeningState {
  isOpen: boolean;
  text: string;
}

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;
const weekdayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

/**
 * Whether an office is open at an instant (epoch ms), in words: "Buka sekarang sampai 15.30 WITA", "Istirahat sampai
 * 13.00 WITA", "Tutup. Buka besok 08.00 WITA". Nothing where there are no hours.
 */
export function openingStateAt(hours: readonly DayHours[], instant: number): OpeningState | undefined {
  const now = minuteOfWeek(instant);
  let next = Infinity;
  for (const [weekday, opens, closes, breakStarts, breakEnds] of hours) {
    const start = weekday * dayMinutes + opens;
    // Hours that end before they begin end on the next day.
    const length = closes > opens ? closes - opens : closes - opens + dayMinutes;
    const since = (now - start + weekMinutes) % weekMinutes;
    if (since < length) {
      const hasBreak = breakStarts !== undefined && breakEnds !== undefined;
      if (hasBreak && since >= breakStarts - opens && since < breakEnds - opens)
        return state(false, `Istirahat sampai ${clock(breakEnds)}`);
      if (length >= dayMinutes - 1) return state(true, 'Buka sekarang, 24 jam');
      if (hasBreak && since < breakStarts - opens) return state(true, `Buka sekarang, istirahat ${clock(breakStarts)}`);
      return state(true, `Buka sekarang sampai ${clock(closes)}`);
    }
    next = Math.min(next, (start - now + weekMinutes) % weekMinutes);
  }
  if (next === Infinity) return undefined;
  const opensAt = now + next;
  const days = Math.floor(opensAt / dayMinutes) - Math.floor(now / dayMinutes);
  const day = days === 0 ? 'hari ini' : days === 1 ? 'besok' : weekdayNames[Math.floor(opensAt / dayMinutes) % 7];
  return state(false, `Tutup. Buka ${day} ${clock(opensAt % dayMinutes)}`);
}

/** Minutes since Monday 00.00 in WITA (UTC+8 all year); day 0 of the epoch was a Thursday. */
function minuteOfWeek(instant: number): number {
  return (Math.floor(instant / 60000) + 8 * 60 + 3 * dayMinutes) % weekMinutes;
}

function clock(minutes: number): string {
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return `${two(Math.floor(minutes / 60) % 24)}.${two(minutes % 60)} WITA`;
}

function state(isOpen: boolean, text: string): OpeningState {
  return { isOpen, text };
}
