import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { newsKinds } from './enums.ts';
import { fileRef, isoDate, refs } from './primitives.ts';
import { richText } from './rich-text-field.ts';

export const newsItemSchema = entrySchema({
  publishedOn: isoDate,
  kind: z.enum(newsKinds),
  body: richText,
  cover: fileRef.optional(),
  gallery: z.array(fileRef).default([]),
  dimensions: refs,
  agencies: refs,
  services: refs,
});
export type NewsItem = z.infer<typeof newsItemSchema>;
