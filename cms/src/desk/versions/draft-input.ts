import { isRow } from '../../serializer/public-value.ts';
import type { FormAttribute, FormAttributes, Values } from '../../publish-rules/form-schema.ts';
import { findLabel } from '../../labels/find-label.ts';
import { contentAttributes, type AttributesOfComponent, type Reference } from './version-content.ts';

/** Which of the entries and files a version refers to are still there: by target, then by document id, with the id Strapi takes. */
export type Existing = ReadonlyMap<string, ReadonlyMap<string, { id: number }>>;

export const fileTarget = 'plugin::upload.file';

/** Everything a version refers to, by target. */
export function referencesOf(attributes: FormAttributes, content: Values, components: AttributesOfComponent): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  visit(attributes, content, components, (target, { documentId }) => {
    const ids = found.get(target) ?? new Set();
    found.set(target, ids.add(documentId));
  });
  return found;
}

/**
 * What to submit so that the draft becomes this version: every field, also those that were empty. What a reference no
 * longer finds is left out, and named.
 */
export function draftInput(
  owner: string,
  attributes: FormAttributes,
  content: Values,
  components: AttributesOfComponent,
  existing: Existing,
): { data: Record<string, unknown>; leftOut: string[] } {
  const leftOut: string[] = [];
  const inputOf = (part: string, name: string, attribute: FormAttribute, value: unknown): unknown => {
    const isMany = Array.isArray(value);
    const each = [value].flat().filter((item) => item !== undefined && item !== null);
    switch (attribute.type) {
      case 'relation':
      case 'media': {
        const target = targetOf(attribute);
        const there = (each as Reference[]).filter(({ documentId, name: title }) => {
          const isThere = existing.get(target)?.has(documentId) === true;
          if (!isThere) leftOut.push(`${findLabel(part, name)}: ${title || documentId}`);
          return isThere;
        });
        if (attribute.type === 'relation') return { set: there.map(({ documentId }) => ({ documentId })) };
        const ids = there.map(({ documentId }) => existing.get(target)?.get(documentId)?.id);
        return isMany ? ids : (ids[0] ?? null);
      }
      case 'component': {
        const component = attribute.component ?? '';
        const rows = (each as Values[]).map((row) => fieldsOf(component, components(component), row));
        return attribute.repeatable ? rows : (rows[0] ?? null);
      }
      case 'dynamiczone':
        return (each as Values[]).map((block) => {
          const component = String(block.__component);
          return { __component: component, ...fieldsOf(component, components(component), block) };
        });
      default:
        return value ?? null;
    }
  };
  const fieldsOf = (part: string, attributesOfPart: FormAttributes, values: Values): Record<string, unknown> =>
    Object.fromEntries(
      contentAttributes(attributesOfPart).map(([name, attribute]) => [name, inputOf(part, name, attribute, values[name])]),
    );
  return { data: fieldsOf(owner, attributes, content), leftOut };
}

function visit(
  attributes: FormAttributes,
  values: Values,
  components: AttributesOfComponent,
  found: (target: string, reference: Reference) => void,
): void {
  for (const [name, attribute] of contentAttributes(attributes)) {
    for (const item of [values[name]].flat()) {
      if (!isRow(item)) continue;
      if (attribute.type === 'relation' || attribute.type === 'media') found(targetOf(attribute), item as unknown as Reference);
      else if (attribute.type === 'component') visit(components(attribute.component ?? ''), item, components, found);
      else if (attribute.type === 'dynamiczone') visit(components(String(item.__component)), item, components, found);
    }
  }
}

function targetOf({ type, target }: FormAttribute): string {
  return type === 'media' ? fileTarget : (target ?? '');
}
