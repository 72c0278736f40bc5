import { typeLabels } from './all-type-labels.ts';
import { commonFields } from './common-fields.ts';
import { componentLabels } from './component-labels.ts';
import type { FieldLabel } from './type-labels.ts';

/** What editors read about an attribute of a type (singular name) or component (uid). */
export function findField(owner: string, attribute: string): FieldLabel | undefined {
  return (typeLabels[owner] ?? componentLabels[owner])?.fields[attribute] ?? (owner in typeLabels ? commonFields[attribute] : undefined);
}
/** The attribute as editors know it. */
export function findLabel(owner: string, attribute: string): string {
  return findField(owner, attribute)?.[0] ?? attribute;
}
