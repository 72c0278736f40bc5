import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { optionalText, ref } from './primitives.ts';

/** Peristiwa hidup: the services a resident needs when a child is born, a business starts … */
export const lifeEventSchema = entrySchema({
  order: z.number().int().min(1),
  icon: optionalText,
  services: z.array(z.strictObject({ service: ref, reason: optionalText })).min(1),
});
export type LifeEvent = z.infer<typeof lifeEventSchema>;
