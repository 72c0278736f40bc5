import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentDirectory } from '../../site/src/data/content-directory.ts';
import { importContent, type ImportResult } from '../seed/importing/import-content.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';

let cms: TestCms;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'palopo-content-'));
  await writeContent(directory);
  cms = await bootStrapi({ listen: true });
});
afterAll(async () => {
  await cms.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('content is imported and published, whatever order its references need', async () => {
  const lines: string[] = [];
  const result = await runImport(lines);
  expect(result).toEqual({ imported: 7, kept: 0, refused: [] });
  expect(lines[0]).toBe('[2/14] Berkas: foto-kantor.jpg');
  expect(lines.at(-1)).toMatch(/^\[14\/14\] /);
  expect(lines.filter((line) => line.includes('Layanan: KTP-el hilang'))).toEqual([
    expect.stringMatching(/ Layanan: KTP-el hilang \(draf\)$/),
    expect.stringMatching(/ Layanan: KTP-el hilang$/),
  ]);

  const imported = await publicForm('service', 'ktp-el-baru');
  const agency = await publicForm('agency', 'disdukcapil');
  const place = await publicForm('place', 'kantor-disdukcapil');
  expect(imported).toMatchObject({
    keywords: ['bikin ktp', 'ktp baru', 'rekam ktp'],
    audience: ['warga', 'penyandang-disabilitas'],
    agency: agency.id,
    ownerAgency: agency.id,
    fee: { isFree: false, rows: [{ item: 'Retribusi', amount: 3_000_000_000 }] },
    status: 'terganggu',
    relatedServices: [(await publicForm('service', 'ktp-el-hilang')).id],
  });
  // The two refer to each other: one of them had to be created first.
  expect(agency.place).toBe(place.id);
  expect(place).toMatchObject({ ownerAgency: agency.id, openingHours: [{ day: 'senin', opens: '08:00', closes: '15:30' }] });
  expect(place.photo).toEqual(expect.any(String));
  expect(await publicForm('page', 'tentang-uji')).toMatchObject({
    blocks: [
      { component: 'page.rich-text', body: [{ type: 'paragraph' }] },
      { component: 'page.steps', steps: [{ title: 'Datang' }] },
    ],
  });
});

test('a second import changes nothing, and an editor keeps what was changed, renamed or deleted', async () => {
  const edited = await findDraft('service', 'ktp-el-baru');
  const other = await findDraft('service', 'ktp-el-hilang');
  const page = await findDraft('page', 'tentang-uji');
  await edit('PUT', 'service', edited, { summary: 'Ditulis penyunting', slug: 'ktp-baru' });
  await edit('DELETE', 'page', page);

  expect(await runImport()).toEqual({ imported: 0, kept: 7, refused: [] });
  expect(await findDraft('service', 'ktp-baru')).toBe(edited);
  expect(await findDraft('service', 'ktp-el-hilang')).toBe(other);
  expect(await findDraft('service', 'ktp-el-baru')).toBeUndefined();
  expect(await findDraft('page', 'tentang-uji')).toBeUndefined();
  expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(1);
});

test('what the cms refuses is told with its reason, the rest is imported, and the next run goes on from there', async () => {
  writeFileSync(
    path.join(directory, 'redirect.yaml'),
    '- { title: Satu, slug: satu, from: /a/, to: /b/ }\n- { title: Dua, slug: dua, from: /b/, to: /c/ }\n',
  );
  const first = await runImport();
  expect(first.imported).toBe(1);
  expect(first.refused).toEqual([{ entry: 'redirect/dua', reason: expect.stringContaining('menjadi tujuan alihan "Satu"') as string }]);

  const satu = await findDraft('redirect', 'satu');
  await edit('PUT', 'redirect', satu, { to: '/c/' });
  await edit('POST', 'redirect', satu, {}, '/actions/publish');
  expect(await runImport()).toMatchObject({ imported: 1, refused: [] });
});

test('a slug that an editor took before is left to the editor', async () => {
  const answer = await edit('POST', 'glossary-term', undefined, { title: 'SPBE', slug: 'spbe', meaning: 'Arti dari penyunting' });
  expect(answer.status).toBe(201);
  writeFileSync(path.join(directory, 'glossary-term.yaml'), '- { title: SPBE, slug: spbe, meaning: Arti contoh }\n');
  await runImport();
  const rows = await cms.strapi.db.query('api::glossary-term.glossary-term').findMany({ select: ['meaning', 'publishedAt'] });
  expect(rows).toEqual([expect.objectContaining({ meaning: 'Arti dari penyunting', publishedAt: null })]);
});

async function runImport(lines: string[] = []): Promise<ImportResult> {
  const { entries, files, problems } = await readContentDirectory(directory);
  expect(problems).toEqual([]);
  return importContent(cms.strapi, { entries, files }, (done, total, label) => lines.push(`[${done}/${total}] ${label}`));
}

async function findDraft(type: string, slug: string): Promise<string | undefined> {
  const where = { slug, publishedAt: null };
  const row: unknown = await cms.strapi.db.query(`api::${type}.${type}` as UID.ContentType).findOne({ select: ['documentId'], where });
  return (row as { documentId: string } | null)?.documentId;
}

/** The entry as residents' pages get it. */
async function publicForm(type: string, slug: string): Promise<Record<string, unknown>> {
  const entryId = await findDraft(type, slug);
  const row: unknown = await cms.strapi.db.query('api::public-entry.public-entry').findOne({ where: { entryType: type, entryId } });
  return (row as { content: Record<string, unknown> }).content;
}

function edit(method: string, type: string, documentId: string | undefined, body?: object, action = '') {
  const address = `/content-manager/collection-types/api::${type}.${type}${documentId ? `/${documentId}` : ''}${action}`;
  return cms.asAdministrator(method, address, body);
}

const service = {
  title: 'KTP-el baru',
  slug: 'ktp-el-baru',
  keywords: ['bikin ktp', 'ktp baru', 'rekam ktp'],
  audience: ['warga', 'penyandang-disabilitas'],
  dimensions: ['smart-governance'],
  agency: 'disdukcapil',
  ownerAgency: 'disdukcapil',
  channel: 'loket',
  requirements: [{ text: 'Kartu Keluarga', form: 'asli', count: 1 }],
  steps: [{ title: 'Datang ke loket' }],
  duration: { text: '1 hari kerja', workingDays: 1 },
  fee: { isFree: false, rows: [{ item: 'Retribusi', amount: 3_000_000_000 }] },
  product: 'KTP-el',
  complaints: 'Di loket.',
  status: 'terganggu',
  statusNote: 'Jaringan sedang diperbaiki.',
  relatedServices: ['ktp-el-hilang'],
};

/** A small content directory with a circle of references, a file, and every kind of attribute that is converted. */
async function writeContent(target: string): Promise<void> {
  mkdirSync(path.join(target, 'media'));
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0f5c5c' } })
    .jpeg()
    .toFile(path.join(target, 'media', 'foto-kantor.jpg'));
  const files: Record<string, string> = {
    'file.yaml': '- { path: media/foto-kantor.jpg, alt: Kantor dilihat dari jalan }\n',
    'agency.yaml': `
- { title: Dinas Kependudukan, slug: disdukcapil, shortName: Disdukcapil, kind: dinas, place: kantor-disdukcapil, ownerAgency: disdukcapil }
`,
    'place.yaml': `
- title: Kantor Disdukcapil
  slug: kantor-disdukcapil
  kind: kantor
  ownerAgency: disdukcapil
  photo: foto-kantor
  openingHours: [{ day: senin, opens: '08:00', closes: '15:30' }]
`,
    'dimension.yaml': `
- title: Smart Governance
  slug: smart-governance
  order: 1
  gloss: Tata kelola
  goal: Layanan mudah
  subDimensions: [{ name: Satu }, { name: Dua }, { name: Tiga }]
`,
    'service.json': JSON.stringify([
      service,
      { ...service, title: 'KTP-el hilang', slug: 'ktp-el-hilang', relatedServices: ['ktp-el-baru'] },
    ]),
    'page.yaml': `
- title: Tentang uji
  slug: tentang-uji
  kind: halaman
  blocks:
    - { component: page.rich-text, body: Satu paragraf. }
    - { component: page.steps, steps: [{ title: Datang }] }
`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(target, name), text);
}
