import { SerializationError } from './serialization-error.ts';

/** The properties of each node of Strapi's rich text that are public. A node of another kind is refused by name. */
const publicProperties: Readonly<Record<string, readonly string[]>> = {
  paragraph: [],
  heading: ['level'],
  quote: [],
  code: [],
  list: ['format'],
  'list-item': [],
  link: ['url'],
  text: ['text', 'bold', 'italic', 'underline', 'strikethrough', 'code'],
};

type Node = Record<string, unknown> & { type?: string; children?: unknown };

/** Rich text without anything but text and its marks; undefined when nobody typed a word. */
export function publicBlocks(value: unknown, field: string): unknown[] | undefined {
  if (!Array.isArray(value) || !value.some(hasText)) return undefined;
  return value.map((node) => publicNode(node as Node, field));
}

function publicNode(node: Node, field: string): Node {
  const type = node.type ?? '';
  const properties = publicProperties[type];
  if (!properties) {
    const what = type === 'image' ? 'gambar' : `unsur "${type}"`;
    throw new SerializationError(field, `memuat ${what} di dalam teks, yang tidak dapat ditampilkan. Hapus, lalu terbitkan lagi.`);
  }
  const result: Node = { type };
  for (const name of properties) if (node[name] !== undefined && node[name] !== null) result[name] = node[name];
  if (Array.isArray(node.children)) result.children = node.children.map((child) => publicNode(child as Node, field));
  return result;
}

function hasText(node: unknown): boolean {
  const { text, children, type } = node as Node;
  if (type !== undefined && !(type in publicProperties)) return true;
  return (typeof text === 'string' && text.trim() !== '') || (Array.isArray(children) && children.some(hasText));
}
