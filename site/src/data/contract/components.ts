import { z } from 'zod';
import { weekdays } from './enums.ts';
import { clockTime, fileRef, link, optionalText, percent, ref, rupiah, text, year } from './primitives.ts';
import { richText } from './rich-text-field.ts';

/** One day's opening hours; a day without a row is closed. */
export const openingHours = z.array(
  z.strictObject({
    day: z.enum(weekdays),
    opens: clockTime,
    closes: clockTime,
    breakStarts: clockTime.optional(),
    breakEnds: clockTime.optional(),
  }),
);
export const legalBasisRow = z.strictObject({ regulation: ref, article: optionalText });
export const questionRow = z.strictObject({ question: text, answer: richText });
export const linkRow = z.strictObject({ label: text, href: link });
export const downloadRow = z.strictObject({ label: text, file: fileRef });
export const targetRow = z.strictObject({ year, percent, note: optionalText });
export const budgetRow = z.strictObject({ year, source: text, planned: rupiah, realised: rupiah.optional() });

export type OpeningHours = z.infer<typeof openingHours>;
export type LegalBasisRow = z.infer<typeof legalBasisRow>;
export type QuestionRow = z.infer<typeof questionRow>;
export type LinkRow = z.infer<typeof linkRow>;
export type DownloadRow = z.infer<typeof downloadRow>;
