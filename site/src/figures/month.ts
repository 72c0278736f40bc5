/** A calendar month, `2026-08`. */
export type Month = string;

/** The month of a day `2026-08-04`. */
export const monthOf = (day: string): Month => day.slice(0, 7);

/** `steps` months later, or earlier when negative. */
export function addMonths(month: Month, steps: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + steps;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Groups ascending months by their year, newest year and month first. */
export function groupMonthsByYear(months: readonly Month[]): { year: string; months: Month[] }[] {
  const byYear = new Map<string, Month[]>();
  for (const month of months.toReversed()) {
    const year = month.slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), month]);
  }
  return [...byYear].map(([year, ofYear]) => ({ year, months: ofYear }));
}
