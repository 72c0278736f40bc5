import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { alertLevels, confirmations } from './enums.ts';
import { isoDateTime, link, optionalText, text } from './primitives.ts';

/** Nomor darurat. 112 works only where the city has joined it, hence `confirmedForPalopo`. */
export const emergencyContactSchema = entrySchema({
  number: text,
  purpose: text,
  hours: optionalText,
  confirmedForPalopo: z.enum(confirmations),
  order: z.number().int(),
});
/** Peringatan, shown on every page from `startsAt` until `endsAt`. */
export const alertSchema = entrySchema({
  level: z.enum(alertLevels),
  text,
  link: link.optional(),
  startsAt: isoDateTime,
  endsAt: isoDateTime,
});
export type EmergencyContact = z.infer<typeof emergencyContactSchema>;
export type Alert = z.infer<typeof alertSchema>;
