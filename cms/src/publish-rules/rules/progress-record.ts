import type { Fault } from '../fault.ts';
import { fault, type Draft, type Rule } from './rule.ts';

interface Reference {
  documentId: string;
}

export const progressRecordRules: Rule[] = [correctsTheSameProgramme];

/** A correction names a record of the same quick win, and not itself. */
async function correctsTheSameProgramme(draft: Draft): Promise<Fault[]> {
  const corrected = draft.values.corrects as Reference | null | undefined;
  if (!corrected) return [];
  if (corrected.documentId === draft.documentId) return [fault(draft, 'corrects', 'tidak boleh menunjuk catatan ini sendiri')];
  const target = (await draft.strapi.db.query('api::progress-record.progress-record').findOne({
    // The published row has no relation to a programme that is not published.
    where: { documentId: corrected.documentId, publishedAt: null },
    populate: { quickWin: { select: ['documentId'] } },
  })) as { quickWin?: Reference | null } | null;
  const programme = (draft.values.quickWin as Reference | null | undefined)?.documentId;
  if (!programme || target?.quickWin?.documentId === programme) return [];
  return [fault(draft, 'corrects', 'harus catatan dari program unggulan yang sama')];
}
