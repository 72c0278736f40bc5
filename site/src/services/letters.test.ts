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

test('a word that leads to several services is marked, whatever its case', () => {
  const [group] = groupByLetter([
    { word: 'akte', href: '/layanan/akta-kelahiran/' },
    { word: 'Akte', href: '/layanan/akta-kematian/' },
    { word: 'akta', href: '/layanan/akta-kelahiran/' },
  ]);
  expect(group?.entries.map(({ word, isShared }) => [word, isShared])).toEqual([
    ['akta', undefined],
    ['akte', true],
    ['Akte', true],
  ]);
});
