import type { Attribute, Attributes, CmsSchema } from './cms-schema.ts';
import { typeOf } from './cms-schema.ts';

type Values = Record<string, unknown>;

/** Finds what a content id stands for in the cms: a document id, or the numeric id of a file. Undefined: not there (yet). */
export type Resolve = (type: string, id: string) => string | number | undefined;

/** Made by the cms at each publish, not by editors. */
const derivedFields = ['id', 'updatedOn', 'changeLog'];

/** Turns the public form of an entry into the data of a Strapi document: the serializer of the cms, backwards. */
export function toDocumentData(schema: CmsSchema, type: string, entry: object, resolve: Resolve): Values {
  const rest = new Map<string, unknown>(Object.entries(entry));
  const attributes = schema.attributesOfType(type);
  const data: Values = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!attribute.pluginOptions?.palopo?.flatten || !attribute.component) continue;
    const inner = schema.attributesOfComponent(attribute.component);
    data[name] = { ...takeValues(schema, inner, rest, resolve), ...editorialDefaults(entry) };
  }
  Object.assign(data, takeValues(schema, attributes, rest, resolve));
  const unknown = [...rest.keys()].filter((field) => !derivedFields.includes(field));
  if (unknown.length > 0) throw new Error(`the cms has no attribute for: ${unknown.join(', ')}`);
  return data;
}

/** The latest change note becomes the note of this version. */
function editorialDefaults(entry: object): Values {
  const { changeLog } = entry as { changeLog?: { note: string }[] };
  return changeLog?.[0] ? { changeNote: changeLog[0].note } : {};
}

/** Moves the values that `attributes` has room for out of `rest`. */
function takeValues(schema: CmsSchema, attributes: Attributes, rest: Map<string, unknown>, resolve: Resolve): Values {
  const data: Values = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const publicName = attribute.pluginOptions?.palopo?.publicName ?? name;
    if (attribute.pluginOptions?.palopo?.flatten || !rest.has(publicName)) continue;
    const value = rest.get(publicName);
    rest.delete(publicName);
    if (value !== undefined) data[name] = toValue(schema, attribute, value, resolve);
  }
  return data;
}

function toValue(schema: CmsSchema, attribute: Attribute, value: unknown, resolve: Resolve): unknown {
  const options = attribute.pluginOptions?.palopo;
  switch (attribute.type) {
    case 'relation':
      return resolveAll(value, (id) => resolve(typeOf(attribute.target ?? ''), id));
    case 'media':
      return resolveAll(value, (id) => resolve('file', id));
    case 'component': {
      if (options?.flags) return Object.fromEntries((value as string[]).map((flag) => [toCamelCase(flag), true]));
      const row = (values: unknown): Values => toComponent(schema, attribute.component ?? '', values as Values, resolve);
      return attribute.repeatable ? (value as unknown[]).map(row) : row(value);
    }
    case 'dynamiczone':
      return (value as (Values & { component: string })[]).map(({ component, ...values }) => ({
        __component: component,
        ...toComponent(schema, component, values, resolve),
      }));
    case 'time':
      return `${value as string}:00.000`;
    case 'biginteger':
      return String(value);
    default:
      return options?.lines ? (value as string[]).join('\n') : value;
  }
}

function toComponent(schema: CmsSchema, component: string, values: Values, resolve: Resolve): Values {
  const rest = new Map(Object.entries(values));
  const data = takeValues(schema, schema.attributesOfComponent(component), rest, resolve);
  const unknown = [...rest.keys()];
  if (unknown.length > 0) throw new Error(`component ${component} has no attribute for: ${unknown.join(', ')}`);
  return data;
}

function resolveAll(value: unknown, resolve: (id: string) => string | number | undefined): unknown {
  if (Array.isArray(value)) return value.map((id) => resolve(id as string)).filter((id) => id !== undefined);
  return resolve(value as string) ?? null;
}

function toCamelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
