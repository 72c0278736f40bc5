import { z } from 'zod';
import { budgetRow, legalBasisRow, targetRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { actionStatuses, obstacles, quickWinStatuses } from './enums.ts';
import { isoDate, optionalText, ref, text, texts, year } from './primitives.ts';

const likelihoodOrImpact = z.number().int().min(1).max(5);
export const riskRow = z.strictObject({
  risk: text,
  likelihood: likelihoodOrImpact,
  impact: likelihoodOrImpact,
  mitigation: text,
  owner: optionalText,
});
export const actionRow = z.strictObject({
  activity: text,
  agency: ref.optional(),
  due: isoDate.optional(),
  status: z.enum(actionStatuses),
  obstacle: z.enum(obstacles).optional(),
});

/** Program unggulan (quick win). Its achieved percentage comes from `progress-record`, never from the entry itself. */
export const quickWinSchema = entrySchema({
  dimension: ref,
  subDimension: optionalText,
  agency: ref,
  startYear: year,
  endYear: year,
  problem: optionalText,
  solution: optionalText,
  outputs: texts,
  status: z.enum(quickWinStatuses),
  legalBases: z.array(legalBasisRow).default([]),
  /** Where the masterplan describes it. */
  source: z.strictObject({ book: ref.optional(), chapter: ref.optional(), pages: optionalText }).optional(),
  targets: z.array(targetRow).default([]),
  budgets: z.array(budgetRow).default([]),
  risks: z.array(riskRow).default([]),
  actions: z.array(actionRow).default([]),
});
export type QuickWin = z.infer<typeof quickWinSchema>;
