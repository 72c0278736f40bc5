import { expect, test } from 'vitest';
import { markdownToBlocks } from '../data/contract/markdown.ts';
import { listHeadings } from './rich-text-headings.ts';

test('each heading gets an anchor made of its words', () => {
  const headings = listHeadings(markdownToBlocks('## Arah & **strategi** kota\n\nIsi.\n\n### Peta jalan 2023–2027'));
  expect(headings.map(({ id, text }) => [id, text])).toEqual([
    ['bagian-arah-strategi-kota', 'Arah & strategi kota'],
    ['bagian-peta-jalan-2023-2027', 'Peta jalan 2023–2027'],
  ]);
});

test('headings with the same words get different anchors', () => {
  const headings = listHeadings(markdownToBlocks('## Target\n\n## Target\n\n## Target'));
  expect(headings.map(({ id }) => id)).toEqual(['bagian-target', 'bagian-target-2', 'bagian-target-3']);
});
