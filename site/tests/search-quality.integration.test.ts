import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { measureSearch, parseNegatives, parsePairs } from '../src/search/measure/measure-search.ts';
import { readSearchFiles } from '../src/search/measure/read-search-files.ts';
import type { SearchFile } from '../src/search/search-row.ts';

let files: Map<string, SearchFile>;

beforeAll(async () => {
  files = await readSearchFiles();
});

const example = (name: string): Promise<string> => readFile(new URL(`../src/search/examples/${name}`, import.meta.url), 'utf8');

test.each([
  ['the pairs it was made with', 'queries.tsv', 'negatives.txt'],
  ['pairs held out from that', 'held-out-queries.tsv', 'held-out-negatives.txt'],
])('the search answers %s as it should', async (_, pairs, negatives) => {
  const quality = measureSearch(files, parsePairs(await example(pairs)), parseNegatives(await example(negatives)));
  expect(quality.falseFinds).toEqual([]);
  expect(quality.first).toBeGreaterThanOrEqual(0.9);
  expect(quality.topThree).toBeGreaterThanOrEqual(0.98);
});

test('a search that finds too much or too little is seen', () => {
  const quality = measureSearch(files, [{ query: 'ktp hilang', slug: 'imunisasi' }], ['ktp hilang']);
  expect(quality).toMatchObject({ first: 0, topThree: 0, misses: [{ place: 0, found: '/layanan/ktp-el-hilang-rusak/' }] });
  expect(quality.falseFinds).toHaveLength(1);
});
