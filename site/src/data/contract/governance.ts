import { z } from 'zod';
import { downloadRow, legalBasisRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { informationCategories } from './enums.ts';
import { fileRef, optionalText, ref, text, texts, year } from './primitives.ts';

/** Kelembagaan: Dewan Kota Cerdas, Tim Pelaksana, Tim IT. Members by position, never by name. */
export const institutionSchema = entrySchema({
  order: z.number().int().default(1),
  role: text,
  tasks: texts,
  legalBases: z.array(legalBasisRow).min(1),
  members: z.array(z.strictObject({ position: text, function: optionalText })).default([]),
  divisions: z.array(z.strictObject({ name: text, tasks: texts })).default([]),
});
/** A value of an index (SPBE …) in a year, with the instrument that gave its scale. */
export const indexScoreSchema = entrySchema({
  indexName: text,
  value: z.number(),
  predicate: text,
  year,
  instrument: text,
  source: text,
});
export const awardSchema = entrySchema({ year, giver: text, place: optionalText, file: fileRef.optional() });

const nrr = z.number().min(1).max(4);
/** Hasil Survei Kepuasan Masyarakat. IKM and mutu are computed from the nine NRR (PermenPANRB 14/2017), never typed. */
export const satisfactionSurveySchema = entrySchema({
  agency: ref,
  service: ref.optional(),
  period: text,
  year,
  respondents: z.number().int().min(0),
  u1: nrr,
  u2: nrr,
  u3: nrr,
  u4: nrr,
  u5: nrr,
  u6: nrr,
  u7: nrr,
  u8: nrr,
  u9: nrr,
  report: fileRef.optional(),
});
/** UU 14/2008. An excluded entry shows title, legal reason and period, never a file. */
export const publicInformationSchema = entrySchema({
  category: z.enum(informationCategories),
  agency: ref.optional(),
  files: z.array(downloadRow).default([]),
  legalReason: optionalText,
  exclusionPeriod: optionalText,
}).superRefine((entry, context) => {
  if (entry.category !== 'dikecualikan') return;
  if (entry.files.length > 0) context.addIssue({ code: 'custom', path: ['files'], message: 'an excluded entry carries no file' });
  for (const field of ['legalReason', 'exclusionPeriod'] as const) {
    if (!entry[field]) context.addIssue({ code: 'custom', path: [field], message: 'required when excluded' });
  }
});
export const glossaryTermSchema = entrySchema({ meaning: text, synonyms: texts });

export type Institution = z.infer<typeof institutionSchema>;
export type IndexScore = z.infer<typeof indexScoreSchema>;
export type Award = z.infer<typeof awardSchema>;
export type SatisfactionSurvey = z.infer<typeof satisfactionSurveySchema>;
export type PublicInformation = z.infer<typeof publicInformationSchema>;
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
