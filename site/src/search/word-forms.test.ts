import { expect, test } from 'vitest';
import { formsOf } from './word-forms.ts';

const areRelated = (a: string, b: string): boolean => {
  const forms = new Set(formsOf(a).map(({ form }) => form));
  return formsOf(b).some(({ form }) => forms.has(form));
};

test.each([
  ['mengurus', 'urus'],
  ['pengurusan', 'urus'],
  ['ngurus', 'urus'],
  ['pelayanan', 'layanan'],
  ['kehilangan', 'hilang'],
  ['hilangmi', 'hilang'],
  ['ktpku', 'ktp'],
  ['rumahnya', 'rumah'],
  ['bisakah', 'bisa'],
  ['menikah', 'pernikahan'],
  ['menyewa', 'sewa'],
  ['memperbaiki', 'perbaikan'],
  ['ditutup', 'menutup'],
  ['tersumbat', 'sumbat'],
  ['memakai', 'pakai'],
  ['nyari', 'cari'],
  ['numpuk', 'menumpuk'],
  ['berjualan', 'jualan'],
  ['kematian', 'mati'],
])('%s and %s are forms of one word', (a, b) => {
  expect(areRelated(a, b)).toBe(true);
});

test.each([
  ['meninggal', 'tinggal'],
  ['kopi', 'kota'],
  ['akta', 'aktif'],
  ['lahir', 'akhir'],
  ['n1', 'n2'],
])('%s and %s are not', (a, b) => {
  expect(areRelated(a, b)).toBe(false);
});

test('a word is a form of itself before all others', () => {
  expect(formsOf('pengaduan')[0]).toEqual({ form: 'pengaduan', strips: 0 });
});
