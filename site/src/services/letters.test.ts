import { expect, test } from 'vitest';
import { groupByLetter } from './letters.ts';

test('words stand under their first letter, whatever their case or quotes', () => {
  const groups = groupByLetter(
    ['kk', 'Akta', '"akte" lahir', 'KTP', '60 hari'].map((word) => ({ word, href: `/layanan/${word.length}/` })),
  );
  expect(groups.map(({ letter, entries }) => [letter, entries.map(({ word }) => word)])).toEqual([
    ['0–9', ['60 hari']],
    ['A', ['Akta', '"akte" lahir']],
    ['K', ['kk', 'KTP']],
  ]);
});
