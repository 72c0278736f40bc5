import { type z } from 'zod';
import { entrySchema } from './entry.ts';
import { fileRef, isoDate, optionalText, percent, ref, text } from './primitives.ts';

/** Capaian of a quick win on a day. Append-only: a correction is a new record that names the one it corrects. */
export const progressRecordSchema = entrySchema({
  quickWin: ref,
  date: isoDate,
  percent,
  source: text,
  note: optionalText,
  photo: fileRef.optional(),
  corrects: ref.optional(),
});
export type ProgressRecord = z.infer<typeof progressRecordSchema>;
