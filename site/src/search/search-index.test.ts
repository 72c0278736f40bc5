import { expect, test } from 'vitest';
import { makeSearchIndex } from './search-index.ts';

const rows = [
  { path: '/a/', title: 'Kartu keluarga (KK)', words: ['kk hilang', 'pisah kk', 'kartu keluarga'] },
  { path: '/b/', title: 'KTP elektronik hilang atau rusak', words: ['ktp hilang', 'ktp rusak', 'dompet hilang'] },
  { path: '/c/', title: 'Lapor sampah', words: ['sampah', 'tong sampah', 'ada api'] },
];
const index = makeSearchIndex(rows, { terms: [['KK', 'kartu keluarga', 'c1']] });
const paths = (query: string): string[] => index.search(query).map(({ row }) => row.path);

test('a whole keyword in a longer query is enough', () => {
  expect(paths('ktp hilang jatuh entah kemana semalam')[0]).toBe('/b/');
});

test('a word that may belong to any wish finds nothing alone; one that names a place or a doing does', () => {
  const everyday = makeSearchIndex([
    { path: '/a/', title: 'KTP elektronik baru' },
    { path: '/b/', title: 'Jalan berlubang' },
  ]);
  expect(everyday.search('baru')).toEqual([]);
  expect(everyday.search('jalan')[0]?.row.path).toBe('/b/');
});

test('a particle of a letter or two that nothing has changes nothing', () => {
  expect(paths('ktp ba hilang')).toEqual(paths('ktp hilang'));
  expect(paths('sampah ro')[0]).toBe('/c/');
});

test('a word that fits by chance is not', () => {
  expect(paths('dompet kulit pria')).toEqual([]);
});

test('what is left of a keyword without its little words does not stand for it', () => {
  expect(paths('tabung api unggun')).toEqual([]);
  expect(paths('ada api')).toEqual(['/c/']);
});

test('a term is found by all its names', () => {
  expect(paths('c1')[0]).toBe('/a/');
  expect(paths('kartu keluarga hilang')[0]).toBe('/a/');
});

test('a word that a city has nothing to do with outweighs the ones that fit', () => {
  expect(paths('film sampah')).toEqual([]);
  expect(paths('lapor sampah')).toEqual(['/c/']);
});

test('a word that means something else is no hindrance where it is a keyword', () => {
  const withFilm = makeSearchIndex([...rows, { path: '/d/', title: 'Izin pemutaran film', words: ['izin film'] }]);
  expect(withFilm.search('film keluarga').map(({ row }) => row.path)).not.toContain('/a/');
  expect(withFilm.search('izin film')[0]?.row.path).toBe('/d/');
});

test('what something is needed for does not decide', () => {
  expect(paths('ktp hilang untuk beli tiket pesawat')[0]).toBe('/b/');
  expect(paths('beli tiket pesawat ktp hilang')).toEqual([]);
});

test('the name of a neighbourhood says where, and no more', () => {
  expect(paths('sampah balandai')).toEqual(paths('sampah'));
});

test('another town is found where it is a keyword', () => {
  const abroad = makeSearchIndex([...rows, { path: '/d/', title: 'Paspor', words: ['ke malaysia'] }]);
  expect(abroad.search('mau ke malaysia')[0]?.row.path).toBe('/d/');
});

test('rows without chosen keywords can be asked to fit more of the query', () => {
  const strict = makeSearchIndex(rows, { leastCoverage: 0.75 });
  expect(strict.search('ktp hilang jatuh entah kemana semalam')).toEqual([]);
  expect(strict.search('ktp hilang')[0]?.row.path).toBe('/b/');
});

test('the same rows give the same results in the same order', () => {
  expect(makeSearchIndex(rows).search('hilang')).toEqual(makeSearchIndex(rows).search('hilang'));
});
