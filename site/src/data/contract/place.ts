import { z } from 'zod';
import { openingHours } from './components.ts';
import { entrySchema } from './entry.ts';
import { placeKinds } from './enums.ts';
import { fileRef, link, optionalText, ref } from './primitives.ts';
import { richText } from './rich-text-field.ts';

export const placeSchema = entrySchema({
  kind: z.enum(placeKinds),
  district: ref.optional(),
  /** Name of the kelurahan, one of the district's villages. */
  village: optionalText,
  latitude: z.number().min(-11).max(6).optional(),
  longitude: z.number().min(95).max(141).optional(),
  address: optionalText,
  phone: optionalText,
  website: link.optional(),
  openingHours: openingHours.default([]),
  fee: optionalText,
  photo: fileRef.optional(),
  body: richText,
});
export type Place = z.infer<typeof placeSchema>;

/** Kecamatan with its kelurahan. */
export const districtSchema = entrySchema({
  code: z.string().regex(/^\d\d\.\d\d\.\d\d$/),
  villages: z.array(z.strictObject({ code: z.string().regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/), name: z.string().min(1) })).min(1),
  office: ref.optional(),
});
export type District = z.infer<typeof districtSchema>;
