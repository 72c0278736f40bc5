import { expect, test } from 'vitest';
import { makeSynonyms } from './synonyms.ts';

const synonyms = makeSynonyms([
  ['KK', 'kartu keluarga', 'kartu susunan keluarga'],
  ['PBB-P2', 'pajak bumi dan bangunan', 'pbb'],
]);

test('a saying is put into the one word of its group', () => {
  const [group] = synonyms.groupsOf('kk');
  expect(synonyms.replaceSayings(['bikin', 'kartu', 'keluarga', 'baru'])).toEqual(['bikin', group, 'baru']);
  expect(synonyms.replaceSayings(['kartu', 'susunan', 'keluarga'])).toEqual([group]);
});

test('words that are no saying stay as they are', () => {
  expect(synonyms.replaceSayings(['kartu', 'kuning'])).toBeUndefined();
  expect(synonyms.groupsOf('kartu')).toEqual([]);
});

test('a word of several meanings is in a group for each', () => {
  const { groupsOf } = makeSynonyms([
    ['meninggal', 'mati'],
    ['padam', 'mati'],
  ]);
  expect(groupsOf('mati')).toEqual([...groupsOf('meninggal'), ...groupsOf('padam')]);
});
