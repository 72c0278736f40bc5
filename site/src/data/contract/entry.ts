import { z } from 'zod';
import { isoDate, optionalText, ref, slug, text } from './primitives.ts';

/** What every public entry carries, whatever its type. */
export const entryBase = {
  id: ref,
  slug,
  title: text,
  summary: optionalText,
  /** Invented or unverified content: pages with it show "Data contoh" and are `noindex`. */
  sampleData: z.boolean().default(false),
  /** Day of the latest publish; absent in content written by hand. */
  updatedOn: isoDate.optional(),
  /** Public part of the ownership block. */
  ownerAgency: ref.optional(),
  responsiblePosition: optionalText,
  lastReviewedOn: isoDate.optional(),
  reviewDueOn: isoDate.optional(),
  /** "Riwayat perubahan", newest first: the change notes of published versions. */
  changeLog: z.array(z.strictObject({ on: isoDate, note: text })).default([]),
};

/** Only this type's fields are public: unknown keys are refused, so nothing slips through unseen. */
export function entrySchema<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...entryBase, ...shape });
}
