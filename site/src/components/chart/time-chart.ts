/** Where things lie on a chart of percentages over years, in units of its view box. */
export const timeChart = { width: 360, height: 214, left: 38, right: 346, top: 14, bottom: 182 } as const;

export interface TimeChartPoint {
  x: number;
  y: number;
}
export interface TimeScale {
  /** One tick at the beginning of each year, with the year's label in its middle. */
  years: { year: number; start: number; middle: number }[];
  end: number;
  at(day: string, percent: number): TimeChartPoint;
  /** A target is to be met at the end of its year. */
  atYearEnd(year: number, percent: number): TimeChartPoint;
}

/** The scale of the years that the programme, its targets and its records need. */
export function makeTimeScale(years: readonly number[]): TimeScale {
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  const yearWidth = (timeChart.right - timeChart.left) / count;
  const xOf = (yearsSinceFirst: number): number => round(timeChart.left + yearsSinceFirst * yearWidth);
  const yOf = (percent: number): number => round(timeChart.bottom - (percent / 100) * (timeChart.bottom - timeChart.top));
  return {
    years: Array.from({ length: count }, (_, index) => ({ year: first + index, start: xOf(index), middle: xOf(index + 0.5) })),
    end: timeChart.right,
    at: (day, percent) => ({ x: xOf(yearOf(day) - first + shareOfYear(day)), y: yOf(percent) }),
    atYearEnd: (year, percent) => ({ x: xOf(year - first + 1), y: yOf(percent) }),
  };
}

/** The `d` of a path through the points. */
export function linePath(points: readonly TimeChartPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function shareOfYear(day: string): number {
  const start = Date.UTC(yearOf(day), 0, 1);
  return (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(yearOf(day) + 1, 0, 1) - start);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
