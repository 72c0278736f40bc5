import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentActor } from '../../outbox/actor.ts';
import { scheduleActor } from '../../schedule/schedule.ts';
import type { Person } from '../person.ts';
import { typesWithoutReview } from '../roles/role-definitions.ts';
import { mayPublishWithoutReview } from '../roles/rights.ts';
import { publishRefusal, unclearedRefusal } from './refusals.ts';
import { afterEvent, isCleared, type EntryEvent } from './review-states.ts';
import { deleteReview, findReview, isPublished, savedBy, writeReview, type Review } from './reviews.ts';

/**
 * Refuses a publish that nobody approved. The importer and other parts of the cms publish what they bring; the schedule
 * publishes what people wrote, so it needs their approval like a person does.
 */
export function refuseUncleared(strapi: Core.Strapi, person: Person | undefined, type: string, review: Review): void {
  const isSchedule = currentActor(strapi).name === scheduleActor.name;
  const needsApproval = isSchedule && review.row && !typesWithoutReview.includes(type);
  const reason = person ? publishRefusal(person, type, review.state) : needsApproval ? unclearedRefusal(review.state, false) : undefined;
  if (reason !== undefined) throw new errors.ApplicationError(reason);
}

/** Moves the review along with what just happened to the entry, in the same transaction. */
export async function followEntry(
  strapi: Core.Strapi,
  person: Person | undefined,
  type: string,
  documentId: string,
  event: EntryEvent | 'hapus',
): Promise<void> {
  if (event === 'hapus') return deleteReview(strapi, type, documentId);
  const review = await findReview(strapi, type, documentId);
  // Without a row the state is what Strapi says of the entry; only a person's work needs one.
  if (!person && !review.row) return;
  const state = afterEvent(review.state, event, await isPublished(strapi, type, documentId));
  await writeReview(strapi, type, documentId, review, { state, ...(person && event === 'simpan' ? savedBy(person) : {}) });
}

/** Whoever may publish without a review approves what they save with a time to publish it. */
export async function approvePlanned(strapi: Core.Strapi, person: Person, type: string, documentId: string): Promise<void> {
  if (!mayPublishWithoutReview(person, type)) return;
  const review = await findReview(strapi, type, documentId);
  if (isCleared(review.state)) return;
  await writeReview(strapi, type, documentId, review, {
    state: 'disetujui',
    decidedByName: person.name,
    decidedAt: new Date().toISOString(),
  });
}
