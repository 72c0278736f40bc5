import { expect, test } from 'vitest';
import { markWords } from './marked-text.ts';

test('the words that were found are marked, and the pieces are the text again', () => {
  const text = 'KTP elektronik hilang, rusak, atau ganti data';
  const pieces = markWords(text, new Set(['ktp', 'hilang']));
  expect(pieces.filter(({ isFound }) => isFound).map((piece) => piece.text)).toEqual(['KTP', 'hilang']);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a word is found in the spelling the content has', () => {
  expect(markWords('Titik Wi-Fi publik', new Set(['wifi'])).find(({ isFound }) => isFound)?.text).toBe('Wi-Fi');
});
