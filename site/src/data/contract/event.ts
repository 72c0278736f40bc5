import { z } from 'zod';
import { downloadRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { decisionStatuses, eventKinds } from './enums.ts';
import { isoDate, isoDateTime, optionalText, ref, text } from './primitives.ts';
import { richText } from './rich-text-field.ts';

/** Agenda: a coordination meeting, a technical guidance (bimtek) stage or a public event. */
export const eventSchema = entrySchema({
  kind: z.enum(eventKinds),
  /** Bimtek stage 1-4. */
  stage: z.number().int().min(1).max(4).optional(),
  startsAt: isoDateTime,
  endsAt: isoDateTime.optional(),
  place: ref.optional(),
  placeText: optionalText,
  body: richText,
  minutes: richText,
  decisions: z
    .array(z.strictObject({ decision: text, agency: ref.optional(), due: isoDate.optional(), status: z.enum(decisionStatuses) }))
    .default([]),
  documents: z.array(downloadRow).default([]),
});
export type Event = z.infer<typeof eventSchema>;
