import { z } from 'zod';
import { downloadRow, questionRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { calloutTones, pageKinds } from './enums.ts';
import { fileRef, optionalText, text } from './primitives.ts';
import { richText } from './rich-text-field.ts';

/** A block of a page; `component` is the name of the Strapi component it was made with. */
export const pageBlock = z.discriminatedUnion('component', [
  z.strictObject({ component: z.literal('page.rich-text'), body: richText }),
  z.strictObject({
    component: z.literal('page.steps'),
    heading: optionalText,
    steps: z.array(z.strictObject({ title: text, text: optionalText, picture: fileRef.optional() })),
  }),
  z.strictObject({ component: z.literal('page.callout'), tone: z.enum(calloutTones), heading: optionalText, body: richText }),
  z.strictObject({ component: z.literal('page.figure'), picture: fileRef, caption: optionalText }),
  z.strictObject({ component: z.literal('page.downloads'), heading: optionalText, rows: z.array(downloadRow) }),
  z.strictObject({ component: z.literal('page.questions'), heading: optionalText, rows: z.array(questionRow) }),
]);

/** `halaman` appears under /tentang/, `panduan` under /panduan/. */
export const pageSchema = entrySchema({
  kind: z.enum(pageKinds),
  order: z.number().int().default(100),
  blocks: z.array(pageBlock).default([]),
});
export type PageBlock = z.infer<typeof pageBlock>;
export type Page = z.infer<typeof pageSchema>;
