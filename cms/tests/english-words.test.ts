import { expect, test } from 'vitest';
import { loadEnglishWords } from './english-words.ts';

const wordsOf = await loadEnglishWords();

test.each(['Entries per page', 'Delete', 'Something went wrong', 'Untitled', '3 currently selected', 'Published by Andi', 'Close modal'])(
  'finds the English in "%s"',
  (text) => {
    expect(wordsOf(text)).not.toEqual([]);
  },
);

test.each([
  'Simpan perubahan',
  'Jam, alamat, dan teleponnya diambil dari sana. Wajib, kecuali rujukan.',
  'admin@palopo.test',
  'Super Admin',
  'Buat token API',
  'Perangkat f650be4f',
  'Entri as8twp83rkmv25k353vjrfh4',
])('finds none in "%s"', (text) => {
  expect(wordsOf(text)).toEqual([]);
});
