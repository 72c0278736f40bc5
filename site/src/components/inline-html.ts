import type { InlineNode } from '../data/contract/rich-text.ts';

/** Marks from the outermost element to the innermost. */
const marks = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words with their marks and links as HTML. Written as text because a template puts white space around its elements, and
 * between a word and the comma after it there must be none. Every character of the content is escaped.
 */
export function inlineHtml(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'link' ? `<a href="${escape(node.url)}">${inlineHtml(node.children)}</a>` : marked(node)))
    .join('');
}

function marked(node: Extract<InlineNode, { type: 'text' }>): string {
  const text = escape(node.text).replaceAll('\n', '<br>');
  return marks.reduceRight((inner, [mark, element]) => (node[mark] ? `<${element}>${inner}</${element}>` : inner), text);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
