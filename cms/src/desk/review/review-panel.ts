import type { Core } from '@strapi/strapi';
import { readDraft } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import type { Person } from '../person.ts';
import { typesWithoutReview } from '../roles/role-definitions.ts';
import { mayPublish, mayPublishWithoutReview } from '../roles/rights.ts';
import { isCleared, listSteps, type ReviewState, type ReviewStep } from './review-states.ts';
import { findReview } from './reviews.ts';
import { rightsOn } from './take-review-step.ts';

/** What the panel beside the form shows. `cms/src/admin/desk/` has its own copy of this shape. */
export interface ReviewPanel {
  state: ReviewState;
  version: number;
  steps: ReviewStep[];
  mayPublish: boolean;
  /** The person may publish now, or could once it is approved. */
  isCleared: boolean;
  needsReview: boolean;
  changeNote: string;
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
  const { state, version, row } = await findReview(strapi, type, documentId);
  return {
    state,
    version,
    steps: listSteps(state, rightsOn(person, type, draft)),
    mayPublish: mayPublish(person, type),
    isCleared: isCleared(state) || mayPublishWithoutReview(person, type),
    needsReview: !typesWithoutReview.includes(type),
    changeNote: (draft.editorial as { changeNote?: string | null } | null)?.changeNote ?? '',
    savedBy: row?.savedByName ?? null,
    submittedBy: row?.submittedByName ?? null,
    submittedAt: row?.submittedAt ?? null,
    decidedBy: row?.decidedByName ?? null,
    decidedAt: row?.decidedAt ?? null,
    comment: row?.comment ?? null,
  };
}
