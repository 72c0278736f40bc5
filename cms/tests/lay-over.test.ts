import { expect, test } from 'vitest';
import type { FormAttributes, Values } from '../src/publish-rules/form-schema.ts';
import { layOver } from '../src/desk/preview/lay-over.ts';

const components: Readonly<Record<string, FormAttributes>> = {
  'uji.langkah': { text: { type: 'string' }, service: { type: 'relation', relation: 'oneToOne', target: 'api::service.service' } },
};
const attributes: FormAttributes = {
  title: { type: 'string' },
  percent: { type: 'decimal' },
  date: { type: 'date' },
  startsAt: { type: 'datetime' },
  body: { type: 'blocks' },
  agency: { type: 'relation', relation: 'oneToOne', target: 'api::agency.agency' },
  services: { type: 'relation', relation: 'oneToMany', target: 'api::service.service' },
  cover: { type: 'media' },
  gallery: { type: 'media', multiple: true },
  steps: { type: 'component', repeatable: true, component: 'uji.langkah' },
  blocks: { type: 'dynamiczone', components: ['uji.langkah'] },
  createdAt: { type: 'datetime' },
};
const sources = {
  components: (uid: string): FormAttributes => components[uid] ?? {},
  find: (_target: string, documentId: string): Values | undefined => (documentId === 'hilang' ? undefined : { documentId }),
};
const lay = (stored: Values, given: unknown): Values => layOver(attributes, stored, given, sources);
const refer = (...ids: string[]): Values[] => ids.map((documentId) => ({ documentId }));
const change = (documentId: string, position?: object): object => ({ id: 1, label: 'x', apiData: { id: 1, documentId, position } });

test('what is typed is in the place of what is stored, what was emptied is empty, and the system keeps its own', () => {
  const stored = { title: 'Lama', percent: '5', date: '2026-01-01', createdAt: 'dulu' };
  expect(lay(stored, { title: 'Baru', percent: '', createdAt: 'sekarang' })).toMatchObject({
    ...{ title: 'Baru', percent: null, date: null, createdAt: 'dulu' },
  });
});

test('relations are those stored with the changes of the form, in its order; what is gone is left out', () => {
  const stored = { agency: { documentId: 'a' }, services: refer('a', 'b', 'c') };
  expect(lay(stored, {})).toMatchObject({ agency: { documentId: 'a' }, services: refer('a', 'b', 'c') });
  const given = {
    agency: { connect: [change('z')], disconnect: [change('a')] },
    services: { connect: [change('d', { end: true }), change('c', { before: 'a' }), change('hilang')], disconnect: [change('b')] },
  };
  expect(lay(stored, given)).toMatchObject({ agency: { documentId: 'z' }, services: refer('c', 'a', 'd') });
  expect(lay(stored, { agency: { connect: [], disconnect: [change('a')] } }).agency).toBeNull();
});

test('rows of components are those of the form, each with its own relations', () => {
  const steps = [
    { id: 1, text: 'Satu', service: { documentId: 's' } },
    { id: 2, text: 'Dua' },
  ];
  const given = {
    steps: [
      { __temp_key__: 'a0', text: 'Nol', service: { connect: [change('t')], disconnect: [] } },
      { id: 1, text: 'Satu lagi', service: { connect: [], disconnect: [] } },
    ],
    blocks: [{ __component: 'uji.langkah', text: 'Blok' }, { __component: 'uji.asing' }],
  };
  expect(lay({ steps }, given)).toMatchObject({
    steps: [
      { text: 'Nol', service: { documentId: 't' } },
      { text: 'Satu lagi', service: { documentId: 's' } },
    ],
    blocks: [{ __component: 'uji.langkah', text: 'Blok' }],
  });
});

test('files are those chosen', () => {
  const stored = { cover: { documentId: 'lama' }, gallery: refer('x') };
  expect(lay(stored, { cover: { id: 7, documentId: 'baru', name: 'f.png' }, gallery: refer('y', 'z') })).toMatchObject({
    ...{ cover: { documentId: 'baru' }, gallery: refer('y', 'z') },
  });
  expect(lay(stored, { cover: null, gallery: [] })).toMatchObject({ cover: null, gallery: [] });
});

test.each([
  ...[{ title: {} }, { percent: [] }, { startsAt: 'besok' }, { body: 'teks' }, { body: [null] }, { services: [1] }],
  ...[{ cover: 7 }, { steps: 'x' }, { steps: [null] }, 'teks', [1], null],
])('what no form can hold is refused: %j', (given) => {
  expect(() => lay({}, given)).toThrow(expect.objectContaining({ name: 'ZodError' }));
});
