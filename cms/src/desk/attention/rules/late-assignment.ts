import { isLate, type Assignment } from '../../coordination/assignment.ts';
import { attentionItem, type AttentionItem } from '../attention-item.ts';
import { dayInWords, daysBetween } from '../days-between.ts';

export function findLateAssignment(assignment: Assignment, today: string): AttentionItem | undefined {
  const { type, entryId, entryTitle, ownerAgencyId, agencyId, path, text, due, kind } = assignment;
  if (due === null || !isLate(assignment, today)) return undefined;
  const what = kind === 'keputusan' ? 'Keputusan rapat' : 'Rencana aksi';
  return attentionItem({ type, entryId, title: entryTitle, ownerAgencyId }, 'tindak-lanjut-terlambat', {
    days: daysBetween(due, today),
    field: `${path}.status`,
    agencyId,
    todo: `${what} "${text}" seharusnya selesai ${dayInWords(due)}. Selesaikan, lalu perbarui statusnya.`,
  });
}
