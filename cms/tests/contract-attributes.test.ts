import { expect, test } from 'vitest';
import { requiredFieldsOfComponent, requiredFieldsOfType } from '../src/publish-rules/required-fields.ts';
import { readComponentSchemas, readTypeSchemas, type AttributeSchema } from './cms-schemas.ts';
import { readContract, type Field } from './contract-fields.ts';

const contract = readContract();
const types = readTypeSchemas();
const components = readComponentSchemas();
/** Made by the cms at each publish. */
const derived = ['id', 'updatedOn', 'changeLog'];
/** Required by other rules than "may not be empty": `fee` needs rows or "Gratis". */
const requiredElsewhere = ['service.fee: isFree'];

type Attributes = Record<string, AttributeSchema>;

test.each([...contract])('every field of %s has its attribute in the cms, of the right kind', (type, fields) => {
  const faults: string[] = [];
  const attributes = publicAttributes(types.get(type)?.attributes ?? {});
  for (const [name, field] of Object.entries(fields)) {
    if (!derived.includes(name)) compare(`${type}: ${name}`, field, attributes[name], requiredFieldsOfType(type), faults);
  }
  expect(faults).toEqual([]);
});

test.each([...contract])('%s has no attribute that is neither in the contract nor marked private', (type, fields) => {
  const extra = Object.entries(publicAttributes(types.get(type)?.attributes ?? {}))
    .filter(([name, attribute]) => !(name in fields) && !attribute.pluginOptions?.palopo?.private)
    .map(([name]) => name);
  expect(extra).toEqual([]);
});

test('types that are not in the contract are never published', () => {
  const others = [...types].filter(([type]) => !contract.has(type));
  expect(others.map(([type]) => type)).toEqual([
    'audit-entry',
    'entry-version',
    'feedback',
    'placement',
    'public-entry',
    'publish-event',
    'publisher-request',
    'review',
  ]);
  for (const [, schema] of others) expect(schema.options?.draftAndPublish).toBe(false);
});

test('every type has drafts, and an index to find a slug', () => {
  for (const type of contract.keys()) {
    const schema = types.get(type) as { options?: object; indexes?: { columns: string[] }[] } | undefined;
    expect(schema?.options, type).toEqual({ draftAndPublish: true });
    expect(schema?.indexes?.[0]?.columns, type).toEqual(['slug', 'published_at', 'locale']);
  }
});

test('relations are one-way, and no component that every type has holds one', () => {
  for (const [owner, schema] of [...types, ...components]) {
    const relations = Object.values(schema.attributes).filter(({ type }) => type === 'relation');
    for (const relation of relations) {
      expect(['oneToOne', 'oneToMany'], owner).toContain(relation.relation);
      expect([relation.inversedBy, relation.mappedBy], owner).toEqual([undefined, undefined]);
    }
    if (owner === 'shared.editorial') expect(relations).toEqual([]);
  }
});

/** Attributes by their public name, with those of flattened components beside the others. */
function publicAttributes(attributes: Attributes): Attributes {
  const result: Attributes = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const options = attribute.pluginOptions?.palopo;
    if (options?.flatten) Object.assign(result, components.get(attribute.component ?? '')?.attributes);
    else result[options?.publicName ?? name] = attribute;
  }
  return result;
}

function compare(place: string, field: Field, attribute: AttributeSchema | undefined, required: readonly string[], faults: string[]): void {
  if (!attribute) {
    faults.push(`${place} has no attribute`);
    return;
  }
  if (!fits(field, attribute)) faults.push(`${place} is ${field.kind} in the contract, and in the cms ${JSON.stringify(attribute)}`);
  const name = place.slice(place.indexOf(': ') + 2);
  const nameInCms = attribute.pluginOptions?.palopo?.publicName === name ? 'standing' : name;
  if (field.isRequired && !required.includes(nameInCms) && !requiredElsewhere.includes(place)) {
    faults.push(`${place} is required by the contract, but nothing requires it to publish`);
  }
  if (field.kind === 'part' || field.kind === 'rows') compareComponent(attribute.component ?? '', field.fields, faults);
  if (field.kind === 'blocks') {
    expect(attribute.components?.toSorted(), place).toEqual(Object.keys(field.components).sort());
    for (const [component, fields] of Object.entries(field.components)) compareComponent(component, fields, faults);
  }
}

function compareComponent(uid: string, fields: Record<string, Field>, faults: string[]): void {
  const attributes = publicAttributes(components.get(uid)?.attributes ?? {});
  for (const [name, field] of Object.entries(fields)) {
    compare(`${uid}: ${name}`, field, attributes[name], requiredFieldsOfComponent(uid), faults);
  }
  for (const name of Object.keys(attributes)) if (!(name in fields)) faults.push(`${uid}: ${name} is not in the contract`);
}

function fits(field: Field, attribute: AttributeSchema): boolean {
  const options = attribute.pluginOptions?.palopo;
  switch (field.kind) {
    case 'text':
      return ['string', 'text', 'uid'].includes(attribute.type) && !options?.lines;
    case 'number':
      return ['integer', 'decimal', 'float', 'biginteger'].includes(attribute.type);
    case 'boolean':
    case 'date':
    case 'datetime':
    case 'time':
      return attribute.type === field.kind;
    case 'rich-text':
      return attribute.type === 'blocks';
    case 'texts':
      return attribute.type === 'text' && options?.lines === true;
    case 'reference':
      return attribute.type === 'relation' && attribute.relation === 'oneToOne';
    case 'references':
      return attribute.type === 'relation' && attribute.relation === 'oneToMany';
    case 'file':
      return attribute.type === 'media' && attribute.multiple === false;
    case 'files':
      return attribute.type === 'media' && attribute.multiple === true;
    case 'choice':
      return attribute.type === 'enumeration' && isSameList(attribute.enum, field.values);
    case 'choices': {
      const flags = Object.keys(components.get(attribute.component ?? '')?.attributes ?? {});
      return options?.flags === true && isSameList(flags, field.values.map(toCamelCase));
    }
    case 'part':
      return attribute.type === 'component' && attribute.repeatable === false;
    case 'rows':
      return attribute.type === 'component' && attribute.repeatable === true;
    case 'blocks':
      return attribute.type === 'dynamiczone';
  }
}

function isSameList(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
function toCamelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
