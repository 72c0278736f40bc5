import { expect, test } from 'vitest';
import { publicForm } from '../src/serializer/public-form.ts';
import { SerializationError } from '../src/serializer/serialization-error.ts';
import { attributesOfSchemaFile } from './schema-files.ts';

const paragraph = (text: string): unknown => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const formOf = (type: string, row: object): Record<string, unknown> =>
  publicForm(attributesOfSchemaFile, type, { documentId: 'd1', ...row });

test('a relation is the id of its target, in the order of the editor, each once', () => {
  const service = formOf('service', {
    agency: { id: 4, documentId: 'capil' },
    dimensions: [{ documentId: 'living' }, { documentId: 'governance' }, { documentId: 'living' }],
    legalBases: [{ id: 1, regulation: { documentId: 'uu-24' }, article: 'Pasal 64' }],
  });
  expect(service).toEqual({
    id: 'd1',
    agency: 'capil',
    dimensions: ['living', 'governance'],
    legalBases: [{ regulation: 'uu-24', article: 'Pasal 64' }],
  });
});

test('empty values are left out, false and zero are not', () => {
  const service = formOf('service', {
    ...{ title: ' KTP ', summary: '  ', statusNote: null, isReferral: false, keywords: '\n \n', requirements: [], forms: [{ id: 3 }] },
    fee: { isFree: false, rows: [{ item: 'Cetak', amount: '0', unit: '' }], note: null },
  });
  expect(service).toEqual({ id: 'd1', title: 'KTP', isReferral: false, fee: { isFree: false, rows: [{ item: 'Cetak', amount: 0 }] } });
});

test('a text with one item a line becomes a list', () => {
  expect(formOf('service', { keywords: ' ktp hilang\r\n\nktp rusak ' }).keywords).toEqual(['ktp hilang', 'ktp rusak']);
});

test('the ticks of the audience become its words', () => {
  const audience = { id: 1, warga: true, pelakuUsaha: false, penyandangDisabilitas: 1 };
  expect(formOf('service', { audience }).audience).toEqual(['warga', 'penyandang-disabilitas']);
});

test('the status, which Strapi keeps for itself, comes out under its public name', () => {
  expect(formOf('service', { standing: 'terganggu' })).toEqual({ id: 'd1', status: 'terganggu' });
});

test('decimals, amounts, days, instants and times of day have one spelling whatever the database returns', () => {
  expect(formOf('index-score', { value: '2.90' }).value).toBe(2.9);
  expect(formOf('quick-win', { budgets: [{ year: 2024, planned: '2500000000' }] }).budgets).toEqual([
    { year: 2024, planned: 2_500_000_000 },
  ]);
  expect(formOf('news-item', { publishedOn: '2026-08-04' }).publishedOn).toBe('2026-08-04');
  expect(formOf('alert', { startsAt: 1_785_801_600_000 }).startsAt).toBe('2026-08-04T00:00:00.000Z');
  expect(formOf('place', { openingHours: [{ day: 'senin', opens: '08:00:00.000' }] }).openingHours).toEqual([
    { day: 'senin', opens: '08:00' },
  ]);
});

test('of the ownership block only owner, position and review dates are public', () => {
  const editorial = {
    ...{ id: 9, responsiblePosition: 'Kepala Seksi', lastReviewedOn: '2026-01-02' },
    ...{ reviewDueOn: '2027-01-02', reviewState: 'disetujui', changeNote: 'rahasia', publishAt: '2026-08-04T00:00:00.000Z' },
  };
  expect(formOf('page', { ownerAgency: { documentId: 'kominfo' }, editorial })).toEqual({
    ...{ id: 'd1', ownerAgency: 'kominfo', responsiblePosition: 'Kepala Seksi' },
    ...{ lastReviewedOn: '2026-01-02', reviewDueOn: '2027-01-02' },
  });
});

test('blocks of a page keep their order and name their component', () => {
  const blocks = [
    { __component: 'page.callout', id: 1, tone: 'info', body: [paragraph('Bawa KK asli.')] },
    { __component: 'page.steps', id: 1, steps: [{ id: 2, title: 'Datang', picture: { documentId: 'foto' } }] },
  ];
  expect(formOf('page', { blocks }).blocks).toEqual([
    { component: 'page.callout', tone: 'info', body: [paragraph('Bawa KK asli.')] },
    { component: 'page.steps', steps: [{ title: 'Datang', picture: 'foto' }] },
  ]);
});

test('rich text without a word is left out, and keeps nothing but text and marks', () => {
  expect(formOf('news-item', { body: [paragraph('')] })).toEqual({ id: 'd1' });
  const list = {
    type: 'list',
    format: 'unordered',
    indentLevel: 0,
    children: [{ type: 'list-item', children: [{ type: 'text', text: 'KK' }] }],
  };
  expect(formOf('news-item', { body: [list] }).body).toEqual([
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'KK' }] }] },
  ]);
});

test('a picture inside rich text refuses the publish, in words for the editor', () => {
  const image = { type: 'image', image: { url: '/uploads/x.png', provider_metadata: null }, children: [{ type: 'text', text: '' }] };
  const serialize = (): unknown => formOf('news-item', { body: [image] });
  expect(serialize).toThrow(SerializationError);
  expect(serialize).toThrow('Isian "body" memuat gambar di dalam teks');
});

test('excluded information never carries a file', () => {
  const files = [{ label: 'Daftar', file: { documentId: 'f1' } }];
  expect(formOf('public-information', { category: 'berkala', files }).files).toHaveLength(1);
  expect(formOf('public-information', { category: 'dikecualikan', files })).toEqual({ id: 'd1', category: 'dikecualikan' });
});

test('a type that is not listed has no public form', () => {
  expect(() => formOf('feedback', { message: 'NIK saya …' })).toThrow('not a public type');
});

test('without relations a draft and the published row Strapi made of it look the same', () => {
  const draft = { title: 'KTP', agency: { documentId: 'belum-terbit' }, legalBases: [{ regulation: { documentId: 'belum' } }] };
  const published = { title: 'KTP', agency: null, legalBases: [{ regulation: null }] };
  const bare = (row: object): unknown =>
    publicForm(attributesOfSchemaFile, 'service', { documentId: 'd1', ...row }, { withoutRelations: true });
  expect(bare(draft)).toEqual(bare(published));
  expect(bare({ ...draft, title: 'KTP-el' })).not.toEqual(bare(published));
});
