import { z } from 'zod';
import { downloadRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { chapterKinds } from './enums.ts';
import { fileRef, optionalText, ref } from './primitives.ts';
import { richText } from './rich-text-field.ts';

/** Buku masterplan 1-4. */
export const masterplanBookSchema = entrySchema({
  number: z.number().int().min(1).max(4),
  period: optionalText,
  files: z.array(downloadRow).default([]),
  cover: fileRef.optional(),
});
/** Bab: a light web page, never only a PDF. */
export const masterplanChapterSchema = entrySchema({
  book: ref,
  order: z.number().int().min(1),
  kind: z.enum(chapterKinds),
  body: richText,
  /** Pages in the printed book: "12-27". */
  pages: optionalText,
  extract: fileRef.optional(),
});
export type MasterplanBook = z.infer<typeof masterplanBookSchema>;
export type MasterplanChapter = z.infer<typeof masterplanChapterSchema>;
