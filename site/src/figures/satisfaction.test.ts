import { expect, test } from 'vitest';
import { computeSatisfaction, surveyElements, type SurveyMeans } from './satisfaction.ts';

const allElements = (mean: number): SurveyMeans => Object.fromEntries(surveyElements.map(({ key }) => [key, mean])) as SurveyMeans;

test('the best answers everywhere give 100,00, not the 99 of a weight of 0,11', () => {
  expect(computeSatisfaction({ ...allElements(4), respondents: 10 })).toEqual({
    index: 4,
    converted: 100,
    grade: 'A',
    performance: 'Sangat baik',
  });
});

test('the worst answers everywhere give 25,00 and mutu D', () => {
  expect(computeSatisfaction({ ...allElements(1), respondents: 1 })).toMatchObject({ index: 1, converted: 25, grade: 'D' });
});

test('IKM is the sum of the nine NRR times one ninth', () => {
  const means = { u1: 3.25, u2: 3.1, u3: 2.98, u4: 3.9, u5: 3.33, u6: 3.41, u7: 3.5, u8: 3.02, u9: 3.12 };
  // (3,25+3,1+2,98+3,9+3,33+3,41+3,5+3,02+3,12) = 29,61; / 9 = 3,29; x 25 = 82,25
  expect(computeSatisfaction({ ...means, respondents: 150 })).toEqual({ index: 3.29, converted: 82.25, grade: 'B', performance: 'Baik' });
});

test.each([
  [88.31, 'A'],
  [88.3, 'B'],
  [76.61, 'B'],
  [76.6, 'C'],
  [65, 'C'],
  [64.99, 'D'],
])('a converted IKM of %d is mutu %s', (converted, grade) => {
  expect(computeSatisfaction({ ...allElements(converted / 25), respondents: 1 })).toMatchObject({ converted, grade });
});

test('the grade is read after rounding to two decimals', () => {
  // 88,3048 rounds to 88,30 (B) and 88,305 to 88,31 (A), though both lie between the printed ranges.
  expect(computeSatisfaction({ ...allElements(88.3048 / 25), respondents: 1 })).toMatchObject({ converted: 88.3, grade: 'B' });
  expect(computeSatisfaction({ ...allElements(88.305 / 25), respondents: 1 })).toMatchObject({ converted: 88.31, grade: 'A' });
});

test('half a hundredth rounds up whatever its binary fraction is', () => {
  // 3,0018 x 9 / 9 x 25 = 75,045 exactly; as a float 75.045 is a little less.
  expect(computeSatisfaction({ ...allElements(3.0018), respondents: 1 })?.converted).toBe(75.05);
});

test('a survey nobody answered has no result', () => {
  expect(computeSatisfaction({ ...allElements(3), respondents: 0 })).toBeUndefined();
});
