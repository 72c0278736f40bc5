import { z } from 'zod';
import type { RequestVerb } from './status-answers.ts';

const cut = (length: number) => z.string().transform((text) => text.slice(0, length));

/** How the publisher says it is; `publisherStatus` of the contract. */
const publisherStatus = z.object({
  live: z.number().int().nullable(),
  newest: z.number().int().nullable(),
  isHeld: z.boolean(),
  pages: z.number().int().min(0),
  releases: z
    .array(z.object({ id: z.number().int(), at: z.iso.datetime({ offset: true }), reason: cut(255), pages: z.number().int().min(0) }))
    .max(100),
  disk: z.object({ freeBytes: z.number().min(0), totalBytes: z.number().min(0) }).nullable(),
  fault: cut(2_000).nullable(),
});
export type PublisherStatus = z.infer<typeof publisherStatus>;

export const exchangeQuery = z.object({ wait: z.coerce.number().min(0).max(30).default(0) });
export const exchangeBody = z.object({
  status: publisherStatus,
  answers: z.array(z.object({ id: z.string().min(1).max(255), isDone: z.boolean(), answer: cut(2_000) })).max(100),
});
export type Exchange = z.infer<typeof exchangeBody>;

/** An open request as the publisher gets it. */
export interface OpenRequest {
  id: string;
  verb: RequestVerb;
  argument: string | null;
}
