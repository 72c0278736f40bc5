import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['ktp', 'ktp', 0],
  // A like sound, the key beside it, another vowel in a longer word.
  ['ktb', 'ktp', 1],
  ['bansis', 'bansos', 1],
  ['sampag', 'sampah', 1],
  // Left out, added, swapped.
  ['klahiran', 'kelahiran', 1],
  ['hilang', 'hilangg', 0.5],
  ['bnatuan', 'bantuan', 1],
  // An h is hardly heard.
  ['sampa', 'sampah', 0.5],
  // Neither a finger nor an ear takes these for each other.
  ['pacar', 'pagar', 1.5],
  ['mata', 'mati', 1.5],
])('%s is %s at the distance %d', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

test('what is further than the limit is not measured', () => {
  expect(editDistance('paspor', 'sampah', 2)).toBe(Infinity);
  expect(editDistance('ktb', 'ktp', 0.5)).toBe(Infinity);
});
