import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readPlainMarkdown } from './plain-markdown.ts';
import type { InlineNode, ListBlock, RichText, RichTextBlock } from './rich-text.ts';

type TextNode = Extract<InlineNode, { type: 'text' }>;
type Marks = Omit<TextNode, 'type' | 'text'>;

/**
 * Turns light Markdown (paragraphs, headings, lists, quotes, bold, italic, links) into Strapi Blocks, so that content
 * kept as text files stays readable. Throws on anything the site cannot show, such as raw HTML or pictures.
 */
export function markdownToBlocks(markdown: string): RichText {
  return readPlainMarkdown(markdown) ?? parseMarkdown(markdown);
}

/** Reads any Markdown, with the full parser. */
export function parseMarkdown(markdown: string): RichText {
  return fromMarkdown(markdown).children.map(toBlock);
}

function toBlock(node: RootContent): RichTextBlock {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(node.children) };
    case 'heading':
      return { type: 'heading', level: node.depth, children: toInlines(node.children) };
    case 'blockquote':
      return {
        type: 'quote',
        children: node.children.flatMap((child) => (child.type === 'paragraph' ? toInlines(child.children) : refuse(child))),
      };
    case 'code':
      return { type: 'code', children: [{ type: 'text', text: node.value }] };
    case 'list':
      return toList(node);
    default:
      return refuse(node);
  }
}

function toList(list: List): ListBlock {
  return { type: 'list', format: list.ordered ? 'ordered' : 'unordered', children: list.children.flatMap(toListChildren) };
}

/** Blocks keep a nested list beside its item, Markdown inside it. */
function toListChildren(item: ListItem): ListBlock['children'] {
  return item.children.map((child) => {
    if (child.type === 'paragraph') return { type: 'list-item', children: toInlines(child.children) };
    if (child.type === 'list') return toList(child);
    return refuse(child);
  });
}

function toInlines(nodes: PhrasingContent[], marks: Marks = {}): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: node.value.replaceAll('\n', ' '), ...marks }];
      case 'inlineCode':
        return [{ type: 'text', text: node.value, ...marks, code: true }];
      case 'strong':
        return toInlines(node.children, { ...marks, bold: true });
      case 'emphasis':
        return toInlines(node.children, { ...marks, italic: true });
      case 'break':
        return [{ type: 'text', text: '\n', ...marks }];
      case 'link':
        return [
          {
            type: 'link',
            url: node.url,
            children: toInlines(node.children, marks).filter((child): child is TextNode => child.type === 'text'),
          },
        ];
      default:
        return refuse(node);
    }
  });
}

function refuse(node: { type: string; position?: { start: { line: number } } }): never {
  throw new Error(`Markdown line ${node.position?.start.line ?? '?'}: "${node.type}" is not supported in rich text`);
}
