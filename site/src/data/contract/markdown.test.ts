import { expect, test } from 'vitest';
import { markdownToBlocks } from './markdown.ts';
import { richText } from './rich-text-field.ts';

test('light Markdown becomes the blocks an editor would have made', () => {
  expect(markdownToBlocks('## Syarat\n\nBawa **KK asli** dan [formulir](/unduh/).\n\n1. Datang\n2. Tunggu\n   - di loket')).toEqual([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Syarat' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Bawa ' },
        { type: 'text', text: 'KK asli', bold: true },
        { type: 'text', text: ' dan ' },
        { type: 'link', url: '/unduh/', children: [{ type: 'text', text: 'formulir' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'Datang' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'Tunggu' }] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'di loket' }] }] },
      ],
    },
  ]);
});

test.each(['<script>alert(1)</script>', '![foto](/x.jpg)', '| a |\n|---|\n\n<b>x</b>'])(
  'what the site cannot show is refused with its place: %s',
  (markdown) => {
    const result = richText.safeParse(markdown);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain('is not supported in rich text');
  },
);

test('a link with a dangerous scheme is refused', () => {
  expect(richText.safeParse('[klik](javascript:alert(1))').success).toBe(false);
});
