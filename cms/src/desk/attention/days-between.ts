const dayMs = 86_400_000;

/** Calendar days from one day to another (`2026-08-04`); negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

const longDay = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `4 Agustus 2025`. */
export function dayInWords(day: string): string {
  return longDay.format(new Date(day));
}
