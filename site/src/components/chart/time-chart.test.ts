import { expect, test } from 'vitest';
import { linePath, makeTimeScale, timeChart } from './time-chart.ts';

test('a chart begins with its first year and ends with its last', () => {
  const scale = makeTimeScale([2024, 2026, 2025]);
  expect(scale.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  expect(scale.at('2024-01-01', 0)).toEqual({ x: timeChart.left, y: timeChart.bottom });
  expect(scale.atYearEnd(2026, 100)).toEqual({ x: timeChart.right, y: timeChart.top });
});

test('the middle of a year lies in the middle of its part', () => {
  const scale = makeTimeScale([2025]);
  const middle = scale.at('2025-07-02', 50);
  expect(middle.x).toBeCloseTo((timeChart.left + timeChart.right) / 2, -0.5);
  expect(middle.y).toBe((timeChart.top + timeChart.bottom) / 2);
});

test('a target of one year stands where the next year begins', () => {
  const scale = makeTimeScale([2024, 2025]);
  expect(scale.atYearEnd(2024, 30)).toEqual(scale.at('2025-01-01', 30));
});

test('points are joined by lines', () => {
  expect(
    linePath([
      { x: 1, y: 2 },
      { x: 3.5, y: 4 },
    ]),
  ).toBe('M1 2L3.5 4');
  expect(linePath([])).toBe('');
});
