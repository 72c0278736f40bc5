import { expect, test } from 'vitest';
import { askedField, withAskedField } from '../src/admin/fields/asked-field.ts';
import { fieldTrail, type FormShape } from '../src/admin/fields/field-trail.ts';

const components = {
  'event.decision': { attributes: { status: { type: 'enumeration' }, due: { type: 'date' } } },
  'shared.editorial': { attributes: { reviewDueOn: { type: 'date' } } },
  'page.callout': { attributes: { text: { type: 'text' } } },
};
const shape: FormShape = {
  type: 'event',
  attributes: {
    title: { type: 'string' },
    decisions: { type: 'component', component: 'event.decision', repeatable: true },
    editorial: { type: 'component', component: 'shared.editorial' },
    blocks: { type: 'dynamiczone' },
  },
  components,
  values: { blocks: [{ __component: 'page.steps' }, { __component: 'page.callout' }] },
};

test('the way to a field goes through the labels that editors read, and the rows they unfold', () => {
  expect(fieldTrail(shape, 'title')).toEqual([{ path: 'title', label: 'Nama agenda', row: null, isGroup: false }]);
  expect(fieldTrail(shape, 'decisions.2.status')).toEqual([
    { path: 'decisions', label: 'Keputusan', row: 2, isGroup: true },
    { path: 'decisions.2.status', label: 'Status', row: null, isGroup: false },
  ]);
  expect(fieldTrail(shape, 'editorial.reviewDueOn')).toEqual([
    { path: 'editorial', label: 'Tinjauan dan jadwal', row: null, isGroup: true },
    { path: 'editorial.reviewDueOn', label: 'Tinjau sebelum', row: null, isGroup: false },
  ]);
  expect(fieldTrail(shape, 'blocks.1.text').map(({ path, row }) => [path, row])).toEqual([
    ['blocks', 1],
    ['blocks.1.text', null],
  ]);
});

test('it ends where the form knows no further', () => {
  expect(fieldTrail(shape, 'decisions.0.tidakAda').map(({ path }) => path)).toEqual(['decisions']);
  expect(fieldTrail(shape, 'tidakAda')).toEqual([]);
});

test('an address names a field and gives it back', () => {
  expect(withAskedField('/isi', null)).toBe('/isi');
  const address = withAskedField('/isi', 'decisions.0.status');
  expect(askedField(address.slice(address.indexOf('#')))).toBe('decisions.0.status');
  expect(askedField('#lain')).toBeUndefined();
  expect(askedField('#isian=%E0')).toBeUndefined();
});
