import { z } from 'zod';
import { link } from './primitives.ts';

/** Strapi Blocks: the rich text of an editor as data, so no HTML can be injected. */
const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const linkNode = z.object({ type: z.literal('link'), url: link, children: z.array(textNode) });
const inlineNode = z.discriminatedUnion('type', [textNode, linkNode]);
const listItem = z.object({ type: z.literal('list-item'), children: z.array(inlineNode) });

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItem> | ListBlock)[];
}
const listBlock: z.ZodType<ListBlock> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.union([listItem, z.lazy(() => listBlock)])),
});

export const richTextBlock = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inlineNode) }),
  z.object({ type: z.literal('heading'), level: z.number().int().min(1).max(6), children: z.array(inlineNode) }),
  z.object({ type: z.literal('quote'), children: z.array(inlineNode) }),
  z.object({ type: z.literal('code'), children: z.array(inlineNode) }),
  listBlock,
]);

export type InlineNode = z.infer<typeof inlineNode>;
export type RichTextBlock = z.infer<typeof richTextBlock>;
export type RichText = RichTextBlock[];
