import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { readPlainMarkdown } from './plain-markdown.ts';

const pieces = [
  ...['Bawa KK asli', 'Datang pukul 08.30', '2 lembar', '1. Ambil nomor', '3) Tanda tangan', '(bila perlu)', '“Gratis”', 'a', '9'],
  ...['- satu', '- dua', '-', '+ tiga', '* empat', '## Judul', '# ', '####### tujuh', 'Judul #', '===', '---', '> kutipan'],
  ...[
    '**tebal**',
    'a_b',
    '[tautan](/x/)',
    '`kode`',
    '&amp;',
    '<b>',
    'akhir  ',
    ' awal',
    '    kode',
    '\tkode',
    'a\\',
    'http://palopo.go.id',
  ],
];
const joints = ['\n', '\n', '\n\n', '\n\n\n', '\n \n', ' '];

test('what it reads, the full parser reads the same', () => {
  let state = 7;
  const below = (limit: number): number => (state = (state * 48_271) % 2_147_483_647) % limit;
  let read = 0;
  for (let round = 0; round < 4_000; round += 1) {
    const text = Array.from(
      { length: 1 + below(5) },
      () => (pieces[below(pieces.length)] ?? '') + (joints[below(joints.length)] ?? ''),
    ).join('');
    const blocks = readPlainMarkdown(text);
    if (!blocks) continue;
    read += 1;
    expect(blocks, JSON.stringify(text)).toEqual(parseMarkdown(text));
  }
  expect(read).toBeGreaterThan(200);
});

test('an ordinary text is read, one with marks is left to the full parser', () => {
  expect(readPlainMarkdown('Bawa KK asli.\nGratis.\n\n## Yang perlu\n\n- KK\n- KTP\n')).toEqual(
    parseMarkdown('Bawa KK asli.\nGratis.\n\n## Yang perlu\n\n- KK\n- KTP\n'),
  );
  expect(readPlainMarkdown('Bawa **KK** asli.')).toBeUndefined();
});
