import { z } from 'zod';
import { markdownToBlocks } from './markdown.ts';
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

const block = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inlineNode) }),
  z.object({ type: z.literal('heading'), level: z.number().int().min(1).max(6), children: z.array(inlineNode) }),
  z.object({ type: z.literal('quote'), children: z.array(inlineNode) }),
  z.object({ type: z.literal('code'), children: z.array(inlineNode) }),
  listBlock,
]);

/** Blocks as Strapi keeps them; a string is read as light Markdown, which content kept as text files is written in. */
export const richText = z.union([z.array(block), z.string().transform(toBlocks).pipe(z.array(block))]).default([]);

function toBlocks(markdown: string, context: z.RefinementCtx): unknown[] {
  try {
    return markdownToBlocks(markdown);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
}

export type InlineNode = z.infer<typeof inlineNode>;
export type RichTextBlock = z.infer<typeof block>;
export type RichText = RichTextBlock[];
