import type { Core } from '@strapi/strapi';
import { findFaults } from '../../publish-rules/check-draft.ts';
import type { Values } from '../../publish-rules/form-schema.ts';
import { readDraft } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import type { Person } from '../person.ts';
import { typesWithoutReview } from '../roles/role-definitions.ts';
import { refusalsOf, type Refusals } from './refusals.ts';
import { isCleared, listSteps, type ReviewState, type ReviewStep } from './review-states.ts';
import { findReview, isPublished, type Review } from './reviews.ts';
import { rightsOn } from './take-review-step.ts';

/** Where an entry stands, as the form and the panel beside it show it. */
export interface ReviewPanel {
  state: ReviewState;
  version: number;
  steps: ReviewStep[];
  refusals: Refusals;
  /** How many of the publish rules the draft breaks. */
  faults: number;
  needsReview: boolean;
  changeNote: string;
  /** When a publish is planned that would be refused, as nobody approved it yet. */
  unapprovedPlan: string | null;
  savedBy: string | null;
  submittedBy: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  comment: string | null;
}

export async function describeReview(
  strapi: Core.Strapi,
  person: Person,
  type: string,
  documentId: string,
): Promise<ReviewPanel | undefined> {
  const draft = await readDraft(strapi, uidOf(type), documentId);
  if (!draft) return undefined;
  const faults = (await findFaults(strapi, uidOf(type), documentId, draft)).length;
  const facts = { draft, faults, isPublished: await isPublished(strapi, type, documentId) };
  return panelOf(person, type, await findReview(strapi, type, documentId), facts);
}

/** Of an entry that is about to be made. */
export function describeNewEntry(person: Person, type: string): ReviewPanel {
  const review: Review = { state: 'draf', version: 0, row: undefined };
  return panelOf(person, type, review, { draft: undefined, faults: 0, isPublished: false });
}

interface Editorial {
  changeNote?: string | null;
  publishAt?: string | null;
}
interface Facts {
  draft: Values | undefined;
  faults: number;
  isPublished: boolean;
}

function panelOf(person: Person, type: string, { state, version, row }: Review, facts: Facts): ReviewPanel {
  const { draft, faults } = facts;
  const needsReview = !typesWithoutReview.includes(type);
  const editorial = (draft?.editorial ?? {}) as Editorial;
  return {
    state,
    version,
    steps: draft ? listSteps(state, rightsOn(person, type, draft)) : [],
    refusals: refusalsOf(person, { type, state, ...facts }),
    faults,
    needsReview,
    changeNote: editorial.changeNote ?? '',
    unapprovedPlan: needsReview && !isCleared(state) ? (editorial.publishAt ?? null) : null,
    savedBy: row?.savedByName ?? null,
    submittedBy: row?.submittedByName ?? null,
    submittedAt: row?.submittedAt ?? null,
    decidedBy: row?.decidedByName ?? null,
    decidedAt: row?.decidedAt ?? null,
    comment: row?.comment ?? null,
  };
}
