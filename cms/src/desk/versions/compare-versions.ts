import type { FormAttributes, Values } from '../../publish-rules/form-schema.ts';
import { compareTexts, type ComparedTexts } from './compare-texts.ts';
import { describeContent } from './describe-content.ts';
import type { AttributesOfComponent } from './version-content.ts';

/** One field in which two versions differ. `cms/src/admin/desk/` shows it. */
export interface FieldDifference extends ComparedTexts {
  label: string;
}

/** The fields in which two versions of an entry read differently, in the order of the schema. */
export function compareVersions(
  type: string,
  attributes: FormAttributes,
  before: Values,
  after: Values,
  components: AttributesOfComponent,
): FieldDifference[] {
  const old = new Map(describeContent(type, attributes, before, components).map(({ label, text }) => [label, text]));
  const now = new Map(describeContent(type, attributes, after, components).map(({ label, text }) => [label, text]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((label) => old.get(label) !== now.get(label))
    .map((label) => ({ label, ...compareTexts(old.get(label) ?? '', now.get(label) ?? '') }));
}
