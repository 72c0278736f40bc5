import { expect, test } from 'vitest';
import { readComponentSchemas, readTypeSchemas } from './cms-schemas.ts';
import { compareVersions } from '../src/desk/versions/compare-versions.ts';
import { draftInput } from '../src/desk/versions/draft-input.ts';
import { versionContent, type AttributesOfComponent } from '../src/desk/versions/version-content.ts';
import type { FormAttributes, Values } from '../src/publish-rules/form-schema.ts';

const componentSchemas = readComponentSchemas();
const components: AttributesOfComponent = (uid) => componentSchemas.get(uid)?.attributes ?? {};
const service = readTypeSchemas().get('service')?.attributes as unknown as FormAttributes;
const contentOf = (values: Values): Values => versionContent(service, values, components);

const before = contentOf({
  id: 3,
  documentId: 'layanan',
  title: 'KTP-el baru',
  updatedAt: '2026-01-01T00:00:00.000Z',
  audience: { id: 9, warga: true, pelakuUsaha: false },
  agency: { id: 4, documentId: 'dukcapil', title: 'Disdukcapil' },
  requirements: [
    { id: 1, text: 'Kartu keluarga', count: 1 },
    { id: 2, text: 'Formulir F-1.02' },
  ],
  editorial: { id: 5, changeNote: 'Baru', lastReviewedOn: '2026-01-02', publishAt: '2026-02-01T00:00:00.000Z' },
  sampleData: false,
});
const after = contentOf({
  title: 'KTP-el baru',
  audience: { warga: true, pelakuUsaha: true },
  agency: { documentId: 'kominfo', title: 'Diskominfo' },
  requirements: [{ text: 'Kartu keluarga', count: 2 }, { text: 'Formulir F-1.02' }],
  editorial: { changeNote: 'Lain', lastReviewedOn: '2026-01-02' },
  sampleData: true,
});

test('the fields that differ are named as editors know them, with their values in words', () => {
  const texts = compareVersions('service', service, before, after, components).map(({ label, before: old, after: now }) => [
    label,
    old.map(({ text }) => text).join(''),
    now.map(({ text }) => text).join(''),
  ]);
  const byLabel = new Map(texts.map(([label = '', ...sides]) => [label, sides]));
  expect(byLabel.get('Data contoh')).toEqual(['Tidak', 'Ya']);
  expect([...byLabel.values()]).toContainEqual(['Disdukcapil', 'Diskominfo']);
  const [requirements] = [...byLabel.values()].filter(([old]) => old?.startsWith('• '));
  expect(requirements).toEqual([expect.stringMatching(/^• Kartu keluarga · .+: 1\n• Formulir F-1\.02$/), expect.stringMatching(/: 2\n/)]);
  expect(texts).toHaveLength(4);
});

test('the note, the times of the publish and rows of the database are no part of a version', () => {
  expect(JSON.stringify(before)).not.toMatch(/changeNote|publishAt|updatedAt|"id"/);
  expect(before.editorial).toEqual({ lastReviewedOn: '2026-01-02' });
});

test('a version is submitted whole, without what no longer exists, which is named', () => {
  const { data, leftOut } = draftInput('service', service, before, components, new Map([['api::agency.agency', new Map()]]));
  expect(data).toMatchObject({ title: 'KTP-el baru', agency: { set: [] }, summary: null, steps: [], audience: { warga: true } });
  expect(data.requirements).toMatchObject([{ text: 'Kartu keluarga', count: 1 }, { text: 'Formulir F-1.02' }]);
  expect(leftOut).toEqual([expect.stringMatching(/: Disdukcapil$/)]);
});
