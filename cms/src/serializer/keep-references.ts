import { getPublicAttribute, type AttributesOf } from './content-models.ts';
import type { PublicForm } from './public-form.ts';
import { PublicBlocks, publicFields, uidOf, type PublicFields } from './public-fields.ts';
import { isRow } from './public-value.ts';

/**
 * Strapi drops a relation from a published row while its target is unpublished. Where a form made from such a row lacks
 * references that the form before had, they are put back.
 */
export function keepReferences(attributesOf: AttributesOf, type: string, form: PublicForm, before: PublicForm): PublicForm {
  const fields = publicFields.get(type);
  if (!fields) throw new Error(`"${type}" is not a public type.`);
  return keep(attributesOf, uidOf(type), fields, form, before);
}

function keep(attributesOf: AttributesOf, uid: string, fields: PublicFields, form: PublicForm, before: PublicForm): PublicForm {
  const result = { ...form };
  for (const [publicName, nested] of Object.entries(fields)) {
    const { attribute } = getPublicAttribute(attributesOf, uid, publicName);
    const now = form[publicName];
    const then = before[publicName];
    if (attribute.type === 'relation') {
      if (isPartOf(now, then)) result[publicName] = then;
    } else if (attribute.component && nested !== true && !(nested instanceof PublicBlocks)) {
      const { component } = attribute;
      const inner = (a: unknown, b: unknown): unknown => (isRow(a) && isRow(b) ? keep(attributesOf, component, nested, a, b) : a);
      if (isRow(now)) result[publicName] = inner(now, then);
      else if (Array.isArray(now) && Array.isArray(then) && now.length === then.length) {
        result[publicName] = now.map((row, position) => inner(row, then[position]));
      }
    }
  }
  return result;
}

function isPartOf(now: unknown, then: unknown): boolean {
  if (then === undefined) return false;
  if (now === undefined) return true;
  return Array.isArray(now) && Array.isArray(then) && now.every((id) => then.includes(id));
}
