import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { regulationKinds, regulationLevels, regulationStatuses } from './enums.ts';
import { fileRef, isoDate, link, refs, text, year } from './primitives.ts';

export const regulationSchema = entrySchema({
  kind: z.enum(regulationKinds),
  number: text,
  /** Absent where the source names none (Keputusan Wali Kota 100.3.3.3/11/B.Hukum). */
  year: year.optional(),
  level: z.enum(regulationLevels),
  about: text,
  status: z.enum(regulationStatuses).default('berlaku'),
  amends: refs,
  revokes: refs,
  issuedOn: isoDate.optional(),
  file: fileRef.optional(),
  externalUrl: link.optional(),
});
export type Regulation = z.infer<typeof regulationSchema>;
