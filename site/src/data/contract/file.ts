import { z } from 'zod';
import { optionalText, ref, text } from './primitives.ts';

/** An uploaded file. Its bytes are known by `sha256`; addresses of pictures and downloads are made from it. */
export const fileSchema = z.strictObject({
  id: ref,
  /** File name as a resident sees it when downloading. */
  name: text,
  mime: text,
  /** Size of the original in bytes. */
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().min(1).optional(),
  height: z.number().int().min(1).optional(),
  alt: optionalText,
  caption: optionalText,
});
export type FileEntry = z.infer<typeof fileSchema>;
