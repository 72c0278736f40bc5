import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['Bikin KTP-el', ['bikin', 'ktp', 'el']],
  ['e-KTP', ['ektp']],
  ['kartu AK-1', ['kartu', 'ak1']],
  ['Wi-Fi publik', ['wifi', 'publik']],
  ['surat-surat tanah', ['surat', 'tanah']],
  ['anak2 sekolah', ['anak', 'sekolah']],
  ['Makam Lokko’e, Jum’at', ['makam', 'lokkoe', 'jumat']],
  ['ijin & akte, no. KK', ['izin', 'akta', 'nomor', 'kk']],
  ['nda mampu', ['tidak', 'mampu']],
  ['suket lahir', ['surat', 'keterangan', 'lahir']],
  ['constructor', ['constructor']],
  ['  …  ', []],
])('%s is the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
