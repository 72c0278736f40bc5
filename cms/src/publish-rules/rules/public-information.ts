import type { Fault } from '../fault.ts';
import { isEmpty } from '../is-empty.ts';
import { fault, requireFields, type Draft, type Rule } from './rule.ts';

/** UU 14/2008: an excluded entry shows its legal reason and period, never a file. */
export const publicInformationRules: Rule[] = [keepsExcludedFilesBack];

function keepsExcludedFilesBack(draft: Draft): Fault[] {
  if (draft.values.category !== 'dikecualikan') return [];
  const faults = requireFields(draft, ['legalReason', 'exclusionPeriod'], isEmpty);
  if (isEmpty(draft.values.files)) return faults;
  return [...faults, fault(draft, 'files', 'harus dikosongkan karena informasi ini dikecualikan')];
}
