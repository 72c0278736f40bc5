import { expect, test } from 'vitest';
import { serviceSchema, type Service } from '../data/contract/service.ts';
import { durationInWords, feeInWords, requirementInWords } from './service-facts.ts';

const fee = (rows: { amount: number; unit?: string }[], isFree = false): Service['fee'] =>
  serviceSchema.shape.fee.parse({ isFree, rows: rows.map((row) => ({ item: 'Retribusi', ...row })) });

test('the cost comes first and free is said in a word', () => {
  expect(feeInWords(fee([], true))).toBe('Gratis');
  expect(feeInWords(fee([{ amount: 0 }]))).toBe('Gratis');
});

test('one price names its unit, several their range', () => {
  expect(feeInWords(fee([{ amount: 25000, unit: 'per lembar' }]))).toBe('Rp25.000 per lembar');
  expect(feeInWords(fee([{ amount: 50000 }, { amount: 10000 }]))).toBe('Rp10.000–Rp50.000');
  expect(feeInWords(fee([{ amount: 0 }, { amount: 10000 }]))).toBe('Gratis sampai Rp10.000');
});

test('prices in different units keep them', () => {
  expect(
    feeInWords(
      fee([
        { amount: 15000, unit: 'per meter persegi' },
        { amount: 30000, unit: 'per bangunan' },
      ]),
    ),
  ).toBe('Rp15.000 per meter persegi sampai Rp30.000 per bangunan');
});

test('what nobody has told is not called free', () => {
  expect(feeInWords(undefined)).toBe('Belum ada data');
  expect(feeInWords(fee([]))).toBe('Berbayar');
  expect(durationInWords(undefined)).toBe('Belum ada data');
});

test('a duration is a fact, not a sentence', () => {
  expect(durationInWords({ text: '1 hari kerja.' })).toBe('1 hari kerja');
});

test('a requirement that does not always apply says when', () => {
  expect(requirementInWords({ text: 'Pas foto', condition: 'bila usia 5 tahun ke atas' })).toBe('Pas foto (bila usia 5 tahun ke atas)');
});
