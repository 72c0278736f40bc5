export interface Figure {
  metric: string;
  value: number;
  unit: string;
  /** What the figure should not exceed. */
  budget?: number;
  /** Whatever tells where the value comes from. */
  details?: Readonly<Record<string, unknown>>;
}

/** Prints a figure as one JSON line, as every benchmark does. */
export function printFigure({ metric, value, unit, budget, details }: Figure): void {
  const rounded = Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value);
  console.log(JSON.stringify({ metric, value: rounded, unit, ...(budget === undefined ? {} : { budget }), ...details }));
}

/** The least value that at least `share` of the values do not exceed: the nearest rank (0.5: the median). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
