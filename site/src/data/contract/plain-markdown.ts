import type { RichText, RichTextBlock } from './rich-text.ts';

/** No character that Markdown reads as anything but itself, and no white space at either end. */
const plainLine = /^(?!\d+[.)])[\p{L}\p{N}("“'‘](?:[^\\`*_[\]<>&#\p{Cc}]*[^\\`*_[\]<>&#\p{Cc}\s])?$/u;

/**
 * Reads Markdown that is nothing but plain paragraphs, headings and short lists: most of what a city writes, and a tenth
 * of the time of the full parser. Undefined for everything else, which is left to the full parser.
 */
export function readPlainMarkdown(markdown: string): RichText | undefined {
  const blocks: RichTextBlock[] = [];
  for (const chunk of markdown.replace(/^\n+|\n+$/g, '').split(/\n{2,}/)) {
    const block = readChunk(chunk.split('\n'));
    // Two lists with only a blank line between them are one list.
    if (!block || (block.type === 'list' && blocks.at(-1)?.type === 'list')) return undefined;
    blocks.push(block);
  }
  return blocks;
}

function readChunk(lines: readonly string[]): RichTextBlock | undefined {
  const [first = ''] = lines;
  if (first.startsWith('- ')) {
    const items = lines.map((line) => (line.startsWith('- ') ? line.slice(2) : ''));
    if (!items.every(isPlain)) return undefined;
    return {
      type: 'list',
      format: 'unordered',
      children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
    };
  }
  const [, marks, title] = /^(#{1,6}) (.*)$/.exec(first) ?? [];
  if (marks !== undefined && title !== undefined) {
    if (lines.length > 1 || !isPlain(title)) return undefined;
    return { type: 'heading', level: marks.length, children: [{ type: 'text', text: title }] };
  }
  return lines.every(isPlain) ? { type: 'paragraph', children: [{ type: 'text', text: lines.join(' ') }] } : undefined;
}

function isPlain(line: string): boolean {
  return plainLine.test(line);
}
