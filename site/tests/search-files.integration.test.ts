import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { SearchFile } from '../src/search/search-row.ts';
import { SampleSite } from './sample-site.ts';

/* The index files as the publisher makes them: pages among pages, each made again only when its own rows change. */
let site: SampleSite;

beforeEach(async () => {
  site = await SampleSite.load();
});

async function renderAll(): Promise<Map<string, string>> {
  const paths = (await site.listPages()).map(({ path }) => path).filter((path) => /^\/cari\/.+\.json$/.test(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, (await site.render(path)).body] as const)));
}
async function changedBy(edit: () => void): Promise<string[]> {
  const before = await renderAll();
  edit();
  const after = await renderAll();
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}
async function read(path: string): Promise<SearchFile> {
  return JSON.parse((await site.render(path)).body) as SearchFile;
}

test('a new news item changes the file of its quarter and no other', async () => {
  const [item] = site.list('news-item');
  if (!item) throw new Error('The sample content has no news.');
  const later = { ...item, id: 'baru', slug: 'berita-baru', title: 'Pasar malam dibuka', publishedOn: '2026-08-17' };
  expect(await changedBy(() => site.apply([{ type: 'news-item', id: 'baru', entry: later }]))).toEqual(['/cari/berita-2026-3.json']);
  expect((await read('/cari/berita-2026-3.json')).rows).toContainEqual({
    path: '/berita/berita-baru/',
    title: 'Pasar malam dibuka',
    facts: ['17 Agustus 2026'],
  });
});

test('the first news of a quarter makes a file, and the search page knows it', async () => {
  const [item] = site.list('news-item');
  if (!item) throw new Error('The sample content has no news.');
  const first = { ...item, id: 'baru', slug: 'berita-baru', publishedOn: '2027-01-04' };
  expect(await changedBy(() => site.apply([{ type: 'news-item', id: 'baru', entry: first }]))).toEqual(['/cari/berita-2027-1.json']);
  const page = await site.render('/cari/');
  expect(page.root.querySelector('[data-quarters]')?.getAttribute('data-quarters')).toMatch(/^2027-1 2026-4 /);
});

test('what a result does not show changes no file', async () => {
  expect(await changedBy(() => site.change('service', 'ktp-el-baru', { product: 'Kartu baru.' }))).toEqual([]);
  expect(await changedBy(() => site.change('service', 'ktp-el-baru', { keywords: ['kartu sakti', 'ktp', 'e-ktp'] }))).toEqual([
    '/cari/layanan.json',
  ]);
});

test('where to go follows the agency and the office, which say their names once', async () => {
  site.change('service', 'ktp-el-baru', { places: [] });
  expect(await changedBy(() => site.change('agency', 'disdukcapil', { shortName: 'Capil Baru' }))).toEqual(
    expect.arrayContaining(['/cari/layanan.json', '/cari/perangkat-daerah.json']),
  );
  const row = (await read('/cari/layanan.json')).rows.find(({ path }) => path === '/layanan/ktp-el-baru/');
  expect(row?.facts).toEqual(['Capil Baru', 'Loket', 'Gratis']);
});

test('a referral says where to go instead', async () => {
  const row = (await read('/cari/layanan.json')).rows.find(({ path }) => path === '/layanan/rujukan-paspor/');
  expect(row?.facts?.[0]).toBe('Bukan layanan kota');
});

test('what is unpublished cannot be found', async () => {
  site.change('service', 'ktp-el-baru', null);
  expect((await read('/cari/layanan.json')).rows.map(({ path }) => path)).not.toContain('/layanan/ktp-el-baru/');
});

test('a new meaning of a word reaches the search', async () => {
  site.change('glossary-term', 'pbg', { synonyms: ['surat bangun'] });
  expect((await read('/cari/layanan.json')).terms).toContainEqual(['PBG', 'surat bangun']);
});

test('every row leads to a page of the site', async () => {
  const pages = new Set((await site.listPages()).map(({ path }) => path));
  const files = [...(await renderAll()).values()].map((body) => JSON.parse(body) as SearchFile);
  const broken = files.flatMap(({ rows }) => rows.filter(({ path }) => !pages.has(path)));
  expect(broken).toEqual([]);
});

test('scripts are files of their own, in words that browsers of 2018 read', async () => {
  const folder = new URL('../render/client/aset/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const script = readFileSync(new URL(name, folder), 'utf8');
    expect(script).not.toMatch(/\?\?|\?\.[a-z([]|\.(flatMap|flat|replaceAll|matchAll|at|replaceChildren|allSettled)\(|Object\.fromEntries/);
  }
  const { root } = await site.render('/cari/');
  const scripts = root.querySelectorAll('script:not([type="application/ld+json"])');
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    expect(script.getAttribute('src')).toMatch(/^\/aset\//);
    expect(script.text).toBe('');
  }
});
