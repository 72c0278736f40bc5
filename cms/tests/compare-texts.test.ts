import { expect, test } from 'vitest';
import { compareTexts, type TextPart } from '../src/desk/versions/compare-texts.ts';

const marked = (parts: readonly TextPart[]): string => parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
function compare(before: string, after: string): [string, string] {
  const compared = compareTexts(before, after);
  return [marked(compared.before), marked(compared.after)];
}

test('only the words that differ are marked', () => {
  expect(compare('Bawa KTP lama ke loket 2.', 'Bawa KTP asli ke loket 3.')).toEqual([
    'Bawa KTP [lama] ke loket [2].',
    'Bawa KTP [asli] ke loket [3].',
  ]);
});

test('words replaced one after the other are one mark', () => {
  expect(compare('buka setiap hari kerja', 'buka tiap Senin kerja')).toEqual(['buka [setiap hari] kerja', 'buka [tiap Senin] kerja']);
});

test('what is there on one side only is marked there', () => {
  expect(compare('', 'Gratis')).toEqual(['', '[Gratis]']);
  expect(compare('Gratis', '')).toEqual(['[Gratis]', '']);
  expect(compare('sama', 'sama')).toEqual(['sama', 'sama']);
});

test('a line put in between leaves the lines around it unmarked', () => {
  expect(compare('• KTP\n• Kartu keluarga', '• KTP\n• Pas foto\n• Kartu keluarga')).toEqual([
    '• KTP\n• Kartu keluarga',
    '• KTP\n[• Pas foto\n]• Kartu keluarga',
  ]);
});

test('both texts can be put together again from their parts', () => {
  const before = 'Loket A, lantai 1.\n\nBuka 08.00–15.00';
  const after = 'Loket B, lantai 2.\nBuka 08.00–16.00\n';
  const compared = compareTexts(before, after);
  expect(compared.before.map(({ text }) => text).join('')).toBe(before);
  expect(compared.after.map(({ text }) => text).join('')).toBe(after);
});

test('two long texts without a word in common are compared at once', () => {
  const text = (word: string): string => Array.from({ length: 20_000 }, (_, number) => `${word}${number}`).join(' ');
  const startedAt = performance.now();
  compareTexts(text('a'), text('b'));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
