import { getPublicAttribute, type AttributesOf } from './content-models.ts';
import { PublicBlocks, publicEditorialFields, publicFields, uidOf, type PublicFields } from './public-fields.ts';

export interface Selection {
  select: string[];
  populate: Record<string, Populate>;
}
type Populate = { select: string[]; populate?: Selection['populate'] } | { on: Record<string, Selection> };

/** What to read of a row so that `publicForm` can be made of it: the public attributes and no more. */
export function publicSelection(attributesOf: AttributesOf, type: string): Selection {
  const fields = publicFields.get(type);
  if (!fields) throw new Error(`"${type}" is not a public type.`);
  const uid = uidOf(type);
  const { select, populate } = selectionOf(attributesOf, uid, fields);
  const { editorial } = attributesOf(uid);
  if (editorial?.component) {
    const ofEditorial = selectionOf(attributesOf, editorial.component, publicEditorialFields);
    // Not public itself: it becomes a line of the change log.
    populate.editorial = { ...ofEditorial, select: [...ofEditorial.select, 'changeNote'] };
  }
  return { select: ['documentId', 'publishedAt', ...select], populate };
}

function selectionOf(attributesOf: AttributesOf, uid: string, fields: PublicFields): Selection {
  const selection: Selection = { select: ['id'], populate: {} };
  for (const [publicName, nested] of Object.entries(fields)) {
    const { name, attribute } = getPublicAttribute(attributesOf, uid, publicName);
    if (attribute.type === 'relation' || attribute.type === 'media') {
      selection.populate[name] = { select: ['documentId'] };
    } else if (nested instanceof PublicBlocks) {
      const on = Object.entries(nested.byComponent).map(([component, block]) => [component, selectionOf(attributesOf, component, block)]);
      selection.populate[name] = { on: Object.fromEntries(on) as Record<string, Selection> };
    } else if (attribute.type === 'component' && attribute.component) {
      const { component } = attribute;
      const flags = Object.fromEntries(Object.keys(attributesOf(component)).map((flag) => [flag, true] as const));
      selection.populate[name] = selectionOf(attributesOf, component, nested === true ? flags : nested);
    } else {
      selection.select.push(name);
    }
  }
  return selection;
}
