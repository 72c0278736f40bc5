export interface Figure {
  metric: string;
  value: number;
  unit: string;
  /** What the figure should not exceed. */
  budget?: number;
}

/** Prints a figure as one JSON line, as every benchmark does. */
export function printFigure({ metric, value, unit, budget }: Figure): void {
  const rounded = Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value);
  console.log(JSON.stringify({ metric, value: rounded, unit, ...(budget === undefined ? {} : { budget }) }));
}

/** The value below which `share` of the values lie (0.5: the median). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
