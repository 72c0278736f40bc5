import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Outbox } from '../../outbox/outbox.ts';
import { findFaults } from '../../publish-rules/check-draft.ts';
import type { Values } from '../../publish-rules/form-schema.ts';
import { readDraft } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { foreignRefusal } from '../limits/agency-limits.ts';
import type { Person } from '../person.ts';
import { mayReview, mayWrite } from '../roles/rights.ts';
import { titleOf } from '../title-of.ts';
import { approvalRefusal } from './refusals.ts';
import { takeStep, type ReviewStep, type StepRights } from './review-states.ts';
import { findReview, staleReview, writeReview, type ReviewRow } from './reviews.ts';
import { refusal } from '../refusal.ts';

interface StepRequest {
  person: Person;
  type: string;
  documentId: string;
  step: ReviewStep;
  /** The version the person looked at. */
  version: number;
  /** What residents read in "Riwayat perubahan": with `ajukan`. */
  changeNote: string;
  /** What the author reads: with `kembalikan`. */
  comment: string;
}
interface Editorial {
  changeNote?: string | null;
}

const longest = 1000;

/** Takes a step of the review: state, change note and audit row in one transaction, or a refusal in words for the person. */
export async function takeReviewStep(strapi: Core.Strapi, outbox: Outbox, request: StepRequest): Promise<void> {
  const { person, type, documentId, step } = request;
  await outbox.inTransaction(async () => {
    const draft = await readDraft(strapi, uidOf(type), documentId);
    if (!draft) throw new errors.NotFoundError('Entri tidak ditemukan. Mungkin sudah dihapus orang lain.');
    let review = await findReview(strapi, type, documentId);
    const { state, refusal: reason } = takeStep(review.state, step, rightsOn(person, type, draft));
    if (reason === 'right') throw refusal('Anda tidak berizin melakukan ini.');
    if (reason === 'state' || review.version !== request.version) throw staleReview();
    if (step === 'setujui') await refuseIncomplete(strapi, type, documentId, draft);
    if (step === 'ajukan' && (await settleChangeNote(strapi, type, documentId, draft, request.changeNote))) {
      review = await findReview(strapi, type, documentId);
    }
    const comment = request.comment.trim().slice(0, longest);
    if (step === 'kembalikan' && !comment) throw new errors.ValidationError('Tulis apa yang harus diperbaiki.');
    await writeReview(strapi, type, documentId, review, { state, ...traceOf(step, person, comment) });
    const details = step === 'ajukan' ? { note: request.changeNote.trim() } : comment ? { comment } : undefined;
    await recordAudit(strapi, { actor: person, action: step, type, id: documentId, title: titleOf(draft), details });
  });
}

async function refuseIncomplete(strapi: Core.Strapi, type: string, documentId: string, draft: Values): Promise<void> {
  const reason = approvalRefusal((await findFaults(strapi, uidOf(type), documentId, draft)).length);
  if (reason !== undefined) throw new errors.ValidationError(reason);
}

export function rightsOn(person: Person, type: string, draft: Values): StepRights {
  return { writes: mayWrite(person, type) && foreignRefusal(person, type, draft) === undefined, reviews: mayReview(person, type) };
}

/** Writes the note into the entry. Tells whether that was a change of the entry. */
async function settleChangeNote(strapi: Core.Strapi, type: string, documentId: string, draft: Values, given: string): Promise<boolean> {
  const note = given.trim().slice(0, longest);
  if (!note) throw new errors.ValidationError('Tulis catatan perubahan: apa yang baru pada versi ini.');
  const editorial = (draft.editorial ?? {}) as Editorial;
  const published = await findPublishedNote(strapi, type, documentId);
  if (published !== undefined && published === note) {
    throw new errors.ValidationError('Catatan ini sama dengan catatan versi yang sudah terbit. Tulis apa yang baru.');
  }
  if (editorial.changeNote === note) return false;
  const documents = strapi.documents(uidOf(type) as UID.ContentType) as unknown as { update(params: object): Promise<unknown> };
  await documents.update({ documentId, data: { editorial: { ...editorial, changeNote: note } } });
  return true;
}

async function findPublishedNote(strapi: Core.Strapi, type: string, documentId: string): Promise<string | undefined> {
  const row = (await strapi.db.query(uidOf(type)).findOne({
    select: ['id'],
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { editorial: { select: ['id', 'changeNote'] } },
  })) as { editorial: Editorial | null } | null;
  const note = row?.editorial?.changeNote?.trim() ?? '';
  return note === '' ? undefined : note;
}

/** Who did it, for those who come after. A comment stands until the author submits again. */
function traceOf(step: ReviewStep, { id, name }: Person, comment: string): Partial<ReviewRow> {
  const now = new Date().toISOString();
  switch (step) {
    case 'ajukan':
      return { submittedById: id, submittedByName: name, submittedAt: now, decidedByName: null, decidedAt: null, comment: null };
    case 'tarik':
      return { submittedAt: null };
    case 'kembalikan':
    case 'setujui':
      return { decidedByName: name, decidedAt: now, comment: comment || null };
  }
}
