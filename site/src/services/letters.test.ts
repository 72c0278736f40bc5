import { expect, test } from 'vitest';
import { letterLabel, letterOf, sortLetters, sortWords } from './letters.ts';

test('a word stands under its first letter, whatever its case, accents or quotes', () => {
  const words = ['kk', 'Akta', '"akte" lahir', 'KTP', 'élpiji', '60 hari'];
  expect(words.map((word) => letterLabel(letterOf(word)))).toEqual(['K', 'A', 'A', 'K', 'E', '0–9']);
});

test('letters are in order, digits first', () => {
  expect(sortLetters(['b', 'angka', 'z', 'a'])).toEqual(['angka', 'a', 'b', 'z']);
});

test('a word that leads to several services is marked, whatever its case', () => {
  const words = sortWords([
    { word: 'akte', href: '/layanan/akta-kelahiran/' },
    { word: 'Akte', href: '/layanan/akta-kematian/' },
    { word: 'akta', href: '/layanan/akta-kelahiran/' },
  ]);
  expect(words.map(({ word, isShared }) => [word, isShared])).toEqual([
    ['akta', undefined],
    ['akte', true],
    ['Akte', true],
  ]);
});
