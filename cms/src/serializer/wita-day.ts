/** The calendar day of an instant in WITA (Asia/Makassar), which is UTC+8 all year. */
export function witaDay(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
