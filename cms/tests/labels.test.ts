import { expect, test } from 'vitest';
import { readComponentSchemas, readTypeSchemas } from './cms-schemas.ts';
import { typeLabels } from '../src/labels/all-type-labels.ts';
import { componentLabels } from '../src/labels/component-labels.ts';
import { findField } from '../src/labels/find-label.ts';
import type { FormLabels } from '../src/labels/type-labels.ts';

const types = new Map([...readTypeSchemas()].filter(([, schema]) => schema.pluginOptions?.['content-manager']?.visible !== false));
const components = readComponentSchemas();
/** Types without a page of their own: their slug is made from the title and not shown. */
const slugIsHidden = [
  'alert',
  'award',
  'emergency-contact',
  'home-page',
  'index-score',
  'progress-record',
  'public-information',
  'redirect',
  'satisfaction-survey',
  'site-settings',
];

test('every type and component editors see has labels, and nothing else has', () => {
  expect(Object.keys(typeLabels).sort()).toEqual([...types.keys()].sort());
  expect(Object.keys(componentLabels).sort()).toEqual([...components.keys()].sort());
});

test.each([...types, ...components])('every field of %s has an Indonesian label', (owner, schema) => {
  const unlabelled = Object.keys(schema.attributes).filter((name) => !findField(owner, name)?.[0]);
  expect(unlabelled).toEqual([]);
  const labels = labelsOf(owner);
  expect(Object.keys(labels.fields).filter((name) => !(name in schema.attributes))).toEqual([]);
});

test.each([...types, ...components])('the form of %s shows each field once, in rows of at most twelve columns', (owner, schema) => {
  const rows = labelsOf(owner).layout.map((row) => row.split(' ').map((field) => field.split(':')));
  const shown = rows.flat().map(([name]) => name);
  const expected = Object.keys(schema.attributes).filter((name) => name !== 'slug' || !slugIsHidden.includes(owner));
  expect(shown.toSorted()).toEqual(expected.sort());
  for (const row of rows) expect(row.reduce((width, [, size = '12']) => width + Number(size), 0)).toBeLessThanOrEqual(12);
  for (const [name = '', size] of rows.flat()) {
    const { type = '' } = schema.attributes[name] ?? {};
    if (['component', 'dynamiczone', 'blocks'].includes(type)) expect(size, name).toBeUndefined();
  }
});

test('list columns are fields of their type', () => {
  for (const [type, { list }] of Object.entries(typeLabels)) {
    const attributes = types.get(type)?.attributes ?? {};
    for (const column of list) expect(attributes, `${type}: ${column}`).toHaveProperty(column);
  }
});

test('no two fields of one form have the same label', () => {
  for (const [owner, schema] of [...types, ...components]) {
    const labels = Object.keys(schema.attributes).map((name) => findField(owner, name)?.[0]);
    expect(labels.length, `${owner}: ${labels.join(', ')}`).toBe(new Set(labels).size);
  }
});

function labelsOf(owner: string): FormLabels {
  return typeLabels[owner] ?? componentLabels[owner] ?? { fields: {}, layout: [] };
}
