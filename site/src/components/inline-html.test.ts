import { expect, test } from 'vitest';
import { markdownToBlocks } from '../data/contract/markdown.ts';
import { inlineHtml } from './inline-html.ts';

function inlinesOf(markdown: string) {
  const [block] = markdownToBlocks(markdown);
  if (block?.type !== 'paragraph') throw new Error('expected a paragraph');
  return block.children;
}

test('there is no space between a marked word and the punctuation after it', () => {
  expect(inlineHtml(inlinesOf('Pakai *e-government*, **gratis**.'))).toBe('Pakai <em>e-government</em>, <strong>gratis</strong>.');
});

test('marks nest and links hold marks', () => {
  expect(inlineHtml(inlinesOf('[Buka **laman**](https://www.lapor.go.id/?a=1&b=2)'))).toBe(
    '<a href="https://www.lapor.go.id/?a=1&amp;b=2">Buka <strong>laman</strong></a>',
  );
  expect(inlineHtml([{ type: 'text', text: 'KTP', bold: true, italic: true }])).toBe('<strong><em>KTP</em></strong>');
});

test('content cannot become markup', () => {
  expect(inlineHtml([{ type: 'text', text: '<script>alert("1")</script>', code: true }])).toBe(
    '<code>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</code>',
  );
  expect(inlineHtml([{ type: 'link', url: '/a"onclick="x', children: [{ type: 'text', text: 'a' }] }])).toBe(
    '<a href="/a&quot;onclick=&quot;x">a</a>',
  );
});

test('a line break inside a paragraph stays one', () => {
  expect(inlineHtml([{ type: 'text', text: 'satu\ndua' }])).toBe('satu<br>dua');
});
