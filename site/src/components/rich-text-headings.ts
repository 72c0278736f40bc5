import type { RichText, RichTextBlock } from '../data/contract/rich-text.ts';

type HeadingBlock = Extract<RichTextBlock, { type: 'heading' }>;
export interface Heading {
  block: HeadingBlock;
  /** Anchor on the page, unique among the headings of this text. */
  id: string;
  text: string;
}

/** The headings of a text with their anchors, for the text itself and for its table of contents. */
export function listHeadings(blocks: RichText): Heading[] {
  const taken = new Set<string>();
  return blocks
    .filter((block): block is HeadingBlock => block.type === 'heading')
    .map((block) => {
      const text = plainText(block);
      const base = toAnchor(text);
      let id = base;
      for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
      taken.add(id);
      return { block, id, text };
    });
}

function plainText({ children }: HeadingBlock): string {
  return children
    .map((node) => (node.type === 'text' ? node.text : node.children.map(({ text }) => text).join('')))
    .join('')
    .trim();
}

/** Prefixed, so that a heading named "Isi" does not meet an anchor of the page itself. */
function toAnchor(text: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `bagian-${words}`;
}
