import { z } from 'zod';
import { openingHours } from './components.ts';
import { entrySchema } from './entry.ts';
import { agencyKinds, agencyStatuses } from './enums.ts';
import { fileRef, isoDate, link, optionalText, ref, slug, text } from './primitives.ts';

/** Perangkat daerah. It survives mergers: an agency that was merged keeps its entry and names its successor. */
export const agencySchema = entrySchema({
  shortName: text,
  kind: z.enum(agencyKinds),
  status: z.enum(agencyStatuses).default('aktif'),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  mergedInto: ref.optional(),
  formerSlugs: z.array(slug).default([]),
  /** The office, an entry of type `place`. */
  place: ref.optional(),
  phone: optionalText,
  whatsapp: optionalText,
  email: z.email().optional(),
  website: link.optional(),
  openingHours: openingHours.default([]),
  /** Maklumat pelayanan. */
  serviceCharter: z.strictObject({ text, position: text, date: isoDate, file: fileRef.optional() }).optional(),
});
export type Agency = z.infer<typeof agencySchema>;
