import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';

test('words are in alphabetical order, whatever their case, and numbers by their value', () => {
  const words = ['Puskesmas 10', 'puskesmas 2', 'Ambulans', 'zakat', 'Énergi', 'Puskesmas 1'];
  expect(words.toSorted(compareWords)).toEqual(['Ambulans', 'Énergi', 'Puskesmas 1', 'puskesmas 2', 'Puskesmas 10', 'zakat']);
});
