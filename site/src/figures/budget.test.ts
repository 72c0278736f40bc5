import { expect, test } from 'vitest';
import { sumBudget, sumBudgetByYear } from './budget.ts';

test('an amount not yet known is not counted as nothing realised', () => {
  expect(
    sumBudget([
      { year: 2024, planned: 100, realised: 80 },
      { year: 2025, planned: 300 },
    ]),
  ).toEqual({ planned: 400, realised: 80, absorbedPercent: 80, isPartial: true });
});

test('zero realised is known and differs from unknown', () => {
  expect(sumBudget([{ year: 2025, planned: 300, realised: 0 }])).toEqual({
    planned: 300,
    realised: 0,
    absorbedPercent: 0,
    isPartial: false,
  });
  expect(sumBudget([{ year: 2025, planned: 300 }]).realised).toBeUndefined();
});

test('nothing planned has no percentage', () => {
  expect(sumBudget([{ year: 2025, planned: 0, realised: 0 }]).absorbedPercent).toBeUndefined();
});

test('sources of a year are summed, years stay apart and ascend', () => {
  expect(
    sumBudgetByYear([
      { year: 2025, planned: 10, realised: 5 },
      { year: 2024, planned: 7, realised: 7 },
      { year: 2025, planned: 30, realised: 20 },
    ]),
  ).toEqual([
    { year: 2024, planned: 7, realised: 7, absorbedPercent: 100, isPartial: false },
    { year: 2025, planned: 40, realised: 25, absorbedPercent: 62.5, isPartial: false },
  ]);
});
