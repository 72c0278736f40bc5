import { beforeAll, expect, test } from 'vitest';
import { readSearchFiles } from '../src/search/measure/read-search-files.ts';
import { leastCoverageOf } from '../src/search/search-groups.ts';
import { makeSearchIndex, type SearchIndex, type SearchResult } from '../src/search/search-index.ts';

/** The indexes of the sample content, by the name of their file. */
const indexes = new Map<string, SearchIndex>();

beforeAll(async () => {
  const files = await readSearchFiles();
  const terms = files.get('layanan')?.terms;
  for (const [name, { rows }] of files) indexes.set(name, makeSearchIndex(rows, { terms, leastCoverage: leastCoverageOf(name) }));
});

const search = (name: string, query: string): SearchResult[] => indexes.get(name)?.search(query) ?? [];
const firstService = (query: string): string | undefined => search('layanan', query)[0]?.row.path;

test.each([
  // As residents say it, with particles of Palopo.
  ['ktp ku hilang ki', 'ktp-el-hilang-rusak'],
  ['bagaimana mi kalau mau bikin kk', 'kartu-keluarga'],
  ['nda mengalir air', 'air-bersih'],
  ['jalanan gelap', 'penerangan-jalan'],
  // Misspelt.
  ['bikin ktb', 'ktp-el-baru'],
  ['akte klahiran', 'akta-kelahiran'],
  ['sampa menumpuk', 'pengaduan-sampah'],
  // Old names, and the glossary's.
  ['imb', 'pbg-slf'],
  ['ppdb', 'spmb'],
  ['siup', 'nib-oss'],
  ['persetujuan bangunan gedung', 'pbg-slf'],
  ['kartu susunan keluarga', 'kartu-keluarga'],
  // Other forms and spellings of words.
  ['mengurus perijinan usaha', 'nib-oss'],
  ['pengurusan akta kelahiran', 'akta-kelahiran'],
  ['ijin penelitian', 'izin-penelitian'],
  ['home care', 'homecare'],
  ['kartu ak 1', 'kartu-ak1'],
])('%s leads to %s', (query, slug) => {
  expect(firstService(query)).toBe(`/layanan/${slug}/`);
});

test.each([
  'resep kapurung',
  'harga emas hari ini',
  'jadwal bola malam ini',
  'pdam makassar',
  'lowongan kerja indomaret',
  'bagaimana cara mau',
  '',
])('nothing is found for "%s"', (query) => {
  for (const name of indexes.keys()) expect(search(name, query)).toEqual([]);
});

test('a move may name another town', () => {
  expect(firstService('pindah dari makassar')).toBe('/layanan/pindah-datang/');
});

test('the last word may be unfinished', () => {
  expect(firstService('lampu jal')).toBe('/layanan/penerangan-jalan/');
});

test('a result says what it was found by, and the words to mark', () => {
  const [result] = search('layanan', 'dompet hilang');
  expect(result).toMatchObject({ phrase: 'dompet hilang', coverage: 1 });
  expect(result?.matched).toContain('dompet');
});

test.each([
  ['lokasi', 'masjid tua', '/lokasi/wisata/masjid-jami-tua/'],
  ['lokasi', 'wifi gratis', /^\/lokasi\/wifi-publik\//],
  ['dokumen', 'perwali spbe', '/regulasi/perwali-26-2020/'],
  ['perangkat-daerah', 'dinas sosial', '/perangkat-daerah/dinsos/'],
  ['program', 'smart living', '/dimensi/smart-living/'],
])('in %s, %s leads to %s', (name, query, path) => {
  expect(search(name, query)[0]?.row.path).toEqual(typeof path === 'string' ? path : expect.stringMatching(path));
});
