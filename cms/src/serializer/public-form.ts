import { getPublicAttribute, type Attribute, type AttributesOf } from './content-models.ts';
import { publicBlocks } from './public-blocks.ts';
import { PublicBlocks, publicEditorialFields, publicFields, uidOf, type PublicFields } from './public-fields.ts';
import { documentIdsOf, isRow, numberOf, publicList, rowsOf, textOf, type Row } from './public-value.ts';

export type PublicForm = Record<string, unknown>;

export interface SerializeOptions {
  /**
   * Relations to other entries are left out: what remains is the same for a draft and the published row made from it,
   * while Strapi changes the relations of published rows whenever their targets come and go.
   */
  withoutRelations?: boolean;
}

/**
 * The public form of a row of a public type, except `updatedOn` and `changeLog`, which belong to the publish. Empty
 * values are left out; a relation is the document id of its target, whether or not that is published; a file is known by
 * its document id too, which stays when its bytes are replaced.
 */
export function publicForm(attributesOf: AttributesOf, type: string, row: Row, options: SerializeOptions = {}): PublicForm {
  const fields = publicFields.get(type);
  if (!fields) throw new Error(`"${type}" is not a public type.`);
  const serializer = new Serializer(attributesOf, options);
  const form: PublicForm = { id: row.documentId, ...serializer.fields(uidOf(type), fields, row, '') };
  const { editorial } = attributesOf(uidOf(type));
  if (editorial?.component && isRow(row.editorial)) {
    Object.assign(form, serializer.fields(editorial.component, publicEditorialFields, row.editorial, 'editorial.'));
  }
  // UU 14/2008: an excluded information shows its reason and period, never a file, even if one was attached before.
  if (type === 'public-information' && form.category === 'dikecualikan') delete form.files;
  return form;
}

class Serializer {
  readonly #attributesOf: AttributesOf;
  readonly #options: SerializeOptions;

  constructor(attributesOf: AttributesOf, options: SerializeOptions) {
    this.#attributesOf = attributesOf;
    this.#options = options;
  }

  fields(uid: string, fields: PublicFields, row: Row, path: string): PublicForm {
    const result: PublicForm = {};
    for (const [publicName, nested] of Object.entries(fields)) {
      const { name, attribute } = getPublicAttribute(this.#attributesOf, uid, publicName);
      const value = row[name];
      if (value === null || value === undefined) continue;
      const serialized = this.#value(attribute, nested, value, path + name);
      if (serialized !== undefined) result[publicName] = serialized;
    }
    return result;
  }

  #value(attribute: Attribute, nested: PublicFields[string], value: unknown, path: string): unknown {
    switch (attribute.type) {
      case 'component':
        return attribute.pluginOptions?.palopo?.flags ? this.#flags(attribute, value) : this.#component(attribute, nested, value, path);
      case 'dynamiczone':
        return publicList(rowsOf(value).map((block) => this.#block(nested, block, path)));
      case 'relation':
        return this.#options.withoutRelations ? undefined : documentIdsOf(value, Array.isArray(value));
      case 'media':
        return documentIdsOf(value, attribute.multiple === true);
      case 'blocks':
        return publicBlocks(value, path);
      case 'boolean':
        return value === true || value === 1;
      case 'integer':
      case 'biginteger':
      case 'decimal':
      case 'float':
        return numberOf(value, path);
      case 'date':
        return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10);
      case 'datetime':
        return new Date(value as string | number | Date).toISOString();
      case 'time':
        return String(value).slice(0, 5);
      case 'string':
      case 'text':
      case 'uid':
      case 'enumeration':
      case 'email':
        return textOf(attribute, value);
      default:
        throw new Error(`The serializer does not know attributes of type "${attribute.type}" (at "${path}").`);
    }
  }

  #component(attribute: Attribute, nested: PublicFields[string], value: unknown, path: string): unknown {
    if (!attribute.component || nested === true || nested instanceof PublicBlocks) {
      throw new Error(`The serializer has no list of public fields for the component at "${path}".`);
    }
    const { component } = attribute;
    const one = (row: Row): PublicForm | undefined => {
      const form = this.fields(component, nested, row, `${path}.`);
      return Object.keys(form).length > 0 ? form : undefined;
    };
    return attribute.repeatable ? publicList(rowsOf(value).map(one)) : isRow(value) ? one(value) : undefined;
  }

  /** `{ warga: true, pelakuUsaha: true }` as `['warga', 'pelaku-usaha']`, in the order of the schema. */
  #flags(attribute: Attribute, value: unknown): unknown[] | undefined {
    if (!attribute.component || !isRow(value)) return undefined;
    const names = Object.keys(this.#attributesOf(attribute.component)).filter((name) => value[name] === true || value[name] === 1);
    return publicList(names.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)));
  }

  #block(nested: PublicFields[string], block: Row, path: string): PublicForm {
    const component = String(block.__component);
    const fields = nested instanceof PublicBlocks ? nested.byComponent[component] : undefined;
    if (!fields) throw new Error(`The serializer has no list of public fields for "${component}" at "${path}".`);
    return { component, ...this.fields(component, fields, block, `${path}.`) };
  }
}
