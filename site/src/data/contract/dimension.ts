import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { optionalText, text, texts } from './primitives.ts';

/** One of the six Smart City dimensions. */
export const dimensionSchema = entrySchema({
  order: z.number().int().min(1).max(6),
  /** The Indonesian meaning of the English name. */
  gloss: text,
  goal: text,
  subDimensions: z.array(z.strictObject({ name: text, about: optionalText })).length(3),
  gaps: z.array(z.strictObject({ aspect: text, current: text, future: text, gap: text })).default([]),
  swot: z.strictObject({ strengths: texts, weaknesses: texts, opportunities: texts, threats: texts }).optional(),
  icon: optionalText,
});
export type Dimension = z.infer<typeof dimensionSchema>;
