import { expect, test } from 'vitest';
import { toSlug } from '../src/slugs/to-slug.ts';

test('a title becomes lower-case words joined by hyphens', () => {
  expect(toSlug('KTP-el baru')).toBe('ktp-el-baru');
  expect(toSlug("Masjid Jami' Tua & Istana Datu Luwu")).toBe('masjid-jami-tua-istana-datu-luwu');
  expect(toSlug('  Café Ñandú  ')).toBe('cafe-nandu');
});

test('a long title is cut between words', () => {
  const slug = toSlug(
    'Peraturan Wali Kota Palopo tentang Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik di Lingkungan Pemerintah Kota',
  );
  expect(slug).toBe('peraturan-wali-kota-palopo-tentang-penyelenggaraan-sistem-pemerintahan-berbasis');
});

test('a title without letters gives nothing', () => {
  expect(toSlug('—')).toBe('');
});
