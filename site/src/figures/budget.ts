export interface BudgetRow {
  year: number;
  planned: number;
  /** Absent while the year's accounts are not closed. */
  realised?: number;
}
export interface BudgetSum {
  /** Whole rupiah. */
  planned: number;
  /** Sum of what is known; undefined when no row says it. */
  realised?: number;
  /** Realised of the rows that tell it, in percent of what those rows planned, to one decimal. */
  absorbedPercent?: number;
  /** Some rows do not tell what was realised. */
  isPartial: boolean;
}

/** Sums budget rows. A row without a realised amount is unknown, not zero. */
export function sumBudget(rows: readonly BudgetRow[]): BudgetSum {
  const known = rows.filter((row) => row.realised !== undefined);
  const planned = rows.reduce((sum, row) => sum + row.planned, 0);
  if (known.length === 0) return { planned, isPartial: rows.length > 0 };
  const realised = known.reduce((sum, row) => sum + (row.realised ?? 0), 0);
  const plannedOfKnown = known.reduce((sum, row) => sum + row.planned, 0);
  const absorbedPercent = plannedOfKnown === 0 ? undefined : Math.round((realised / plannedOfKnown) * 1000) / 10;
  return { planned, realised, absorbedPercent, isPartial: known.length < rows.length };
}

/** The sums of each year, oldest first, over all sources and programmes. */
export function sumBudgetByYear(rows: readonly BudgetRow[]): (BudgetSum & { year: number })[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, ...sumBudget(rows.filter((row) => row.year === year)) }));
}
