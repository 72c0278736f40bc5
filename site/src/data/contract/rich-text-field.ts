import { z } from 'zod';
import { markdownToBlocks } from './markdown.ts';
import { richTextBlock } from './rich-text.ts';

/** Blocks as Strapi keeps them; a string is read as light Markdown, which content kept as text files is written in. */
export const richText = z.union([z.array(richTextBlock), z.string().transform(toBlocks).pipe(z.array(richTextBlock))]).default([]);

function toBlocks(markdown: string, context: z.RefinementCtx): unknown[] {
  try {
    return markdownToBlocks(markdown);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
}
