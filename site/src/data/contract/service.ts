import { z } from 'zod';
import { downloadRow, legalBasisRow, questionRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { audiences, documentForms, serviceChannels, serviceStatuses } from './enums.ts';
import { link, optionalText, ref, refs, rupiah, text } from './primitives.ts';

export const requirementRow = z.strictObject({
  text,
  form: z.enum(documentForms).optional(),
  count: z.number().int().min(1).optional(),
  /** When it applies: "bila usia 5 tahun ke atas". */
  condition: optionalText,
  note: optionalText,
});
export const stepRow = z.strictObject({ title: text, text: optionalText });
export const feeRow = z.strictObject({ item: text, amount: rupiah, unit: optionalText, note: optionalText });

/**
 * A public service with the 14 components of the Standar Pelayanan (UU 25/2009, PermenPANRB 15/2014). The first six
 * are required unless the entry is a referral (*rujukan*) to an agency outside the city government.
 */
export const serviceSchema = entrySchema({
  /** Words residents use; they feed the search and the A-Z. */
  keywords: z.array(text).min(3),
  dimensions: refs,
  agency: ref.optional(),
  audience: z.array(z.enum(audiences)).default([]),
  channel: z.enum(serviceChannels),
  onlineUrl: link.optional(),
  // Service delivery, 1-6.
  requirements: z.array(requirementRow).default([]),
  steps: z.array(stepRow).default([]),
  duration: z.strictObject({ text, workingDays: z.number().min(0).optional() }).optional(),
  fee: z.strictObject({ isFree: z.boolean(), rows: z.array(feeRow).default([]), note: optionalText }).optional(),
  product: optionalText,
  complaints: optionalText,
  // Manufacturing, 7-14.
  legalBases: z.array(legalBasisRow).default([]),
  facilities: optionalText,
  staffCompetence: optionalText,
  internalOversight: optionalText,
  staffCount: optionalText,
  serviceGuarantee: optionalText,
  securityGuarantee: optionalText,
  performanceEvaluation: optionalText,
  forms: z.array(downloadRow).default([]),
  questions: z.array(questionRow).default([]),
  places: refs,
  status: z.enum(serviceStatuses).default('aktif'),
  statusNote: optionalText,
  relatedServices: refs,
  isReferral: z.boolean().default(false),
  referralAgency: optionalText,
  referralUrl: link.optional(),
});
export type Service = z.infer<typeof serviceSchema>;
