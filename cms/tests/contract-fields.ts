import { entrySchemas, type EntryType } from '../../site/src/data/contract/entry-types.ts';
import { clockTime, fileRef, isoDate, isoDateTime, ref } from '../../site/src/data/contract/primitives.ts';
import { richText } from '../../site/src/data/contract/rich-text-field.ts';

/** A field of the contract, as far as a form can show it. */
export type Field = { isRequired: boolean } & (
  | { kind: 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'rich-text' | 'texts' }
  | { kind: 'reference' | 'references' | 'file' | 'files' }
  | { kind: 'choice' | 'choices'; values: string[] }
  | { kind: 'part' | 'rows'; fields: Record<string, Field> }
  | { kind: 'blocks'; components: Record<string, Record<string, Field>> }
);

/** What zod keeps of a schema. */
interface ZodLike {
  def: {
    type: string;
    innerType?: ZodLike;
    element?: ZodLike;
    shape?: Record<string, ZodLike>;
    entries?: Record<string, string>;
    options?: ZodLike[];
    values?: unknown[];
    checks?: { _zod: { def: { check: string; minimum?: number } } }[];
  };
}

/** The fields of each type of the contract; files are Strapi's own. */
export function readContract(): Map<string, Record<string, Field>> {
  const types = (Object.keys(entrySchemas) as EntryType[]).filter((type) => type !== 'file');
  return new Map(types.map((type) => [type, fieldsOf(entrySchemas[type] as unknown as ZodLike)]));
}

function fieldsOf(object: ZodLike): Record<string, Field> {
  return Object.fromEntries(Object.entries(object.def.shape ?? {}).map(([name, schema]) => [name, toField(schema)]));
}

function toField(schema: ZodLike): Field {
  const isRequired = schema.def.type !== 'optional' && schema.def.type !== 'default' && !isListThatMayBeEmpty(schema);
  if (is(schema, richText)) return { kind: 'rich-text', isRequired: false };
  const inner = unwrap(schema);
  if (is(inner, ref)) return { kind: 'reference', isRequired };
  if (is(inner, fileRef)) return { kind: 'file', isRequired };
  if (is(inner, isoDate)) return { kind: 'date', isRequired };
  if (is(inner, isoDateTime)) return { kind: 'datetime', isRequired };
  if (is(inner, clockTime)) return { kind: 'time', isRequired };
  switch (inner.def.type) {
    case 'string':
      return { kind: 'text', isRequired };
    case 'number':
    case 'boolean':
      return { kind: inner.def.type, isRequired };
    case 'enum':
      return { kind: 'choice', values: Object.values(inner.def.entries ?? {}), isRequired };
    case 'object':
      return { kind: 'part', fields: fieldsOf(inner), isRequired };
    case 'array':
      return toListField(unwrap(inner.def.element ?? inner), isRequired);
    default:
      throw new Error(`The contract uses a zod type this test does not know: ${inner.def.type}`);
  }
}

function toListField(element: ZodLike, isRequired: boolean): Field {
  if (is(element, ref)) return { kind: 'references', isRequired };
  if (is(element, fileRef)) return { kind: 'files', isRequired };
  switch (element.def.type) {
    case 'string':
      return { kind: 'texts', isRequired };
    case 'enum':
      return { kind: 'choices', values: Object.values(element.def.entries ?? {}), isRequired };
    case 'object':
      return { kind: 'rows', fields: fieldsOf(element), isRequired };
    case 'union': {
      const options = (element.def.options ?? []).map((option) => {
        const { component, ...shape } = option.def.shape ?? {};
        const name = String(component?.def.values?.[0]);
        return [name, Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, toField(schema)]))] as const;
      });
      return { kind: 'blocks', components: Object.fromEntries(options), isRequired };
    }
    default:
      throw new Error(`The contract uses a list this test does not know: ${element.def.type}`);
  }
}

function unwrap(schema: ZodLike): ZodLike {
  const { innerType, type } = schema.def;
  return innerType && (type === 'optional' || type === 'default') ? unwrap(innerType) : schema;
}
/** Whether it is this very schema of the contract, not one like it. */
function is(schema: ZodLike, primitive: unknown): boolean {
  return (schema as unknown) === primitive;
}
function isListThatMayBeEmpty(schema: ZodLike): boolean {
  if (schema.def.type !== 'array') return false;
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def);
  return !checks.some(({ check, minimum = 1 }) => check === 'length_equals' || (check === 'min_length' && minimum > 0));
}
