import { expect, test } from 'vitest';
import { alwaysKept, isWorthKeeping, mostVisitedPages, pathsToDrop } from './kept-pages.ts';
import { inWita, titleOf, withKeptPages, withOfflineNotice } from './offline-notice.ts';

test('services and the search are kept once opened, news is not', () => {
  expect(isWorthKeeping('/layanan/ktp-el-baru/')).toBe(true);
  expect(isWorthKeeping('/darurat/')).toBe(true);
  expect(isWorthKeeping('/cari/')).toBe(true);
  expect(isWorthKeeping('/berita/pasar-murah/')).toBe(false);
});

test('the page not read for longest makes room, what every phone keeps stays', () => {
  const visited = Array.from({ length: mostVisitedPages + 2 }, (_, number) => `/layanan/layanan-${number}/`);
  expect(pathsToDrop([...alwaysKept, ...visited])).toEqual(visited.slice(0, 2));
  expect(pathsToDrop([...alwaysKept, ...visited.slice(0, 5)])).toEqual([]);
});

test('an offline copy says that the phone is offline and how old the copy is', () => {
  const html = withOfflineNotice('<html><body class="x"><main>Isi</main></body></html>', 'phone', Date.parse('2026-08-04T00:30:00Z'));
  expect(html).toContain('<body class="x"><p style="');
  expect(html).toContain('" role="status">Anda sedang luring.');
  expect(html).toContain('disimpan 4 Agustus 2026 pukul 08.30 WITA');
  expect(html).toContain('<main>Isi</main>');
});

test('a copy that is shown because the server fails does not blame the phone', () => {
  const html = withOfflineNotice('<body><main>Isi</main></body>', 'server', undefined);
  expect(html).toContain('Situs sedang terganggu, bukan ponsel Anda.');
  expect(html).not.toContain('luring');
});

test('times are those of Palopo, also across midnight', () => {
  expect(inWita(Date.parse('2025-12-31T16:05:00Z'))).toBe('1 Januari 2026 pukul 00.05 WITA');
});

test('the offline page lists what the phone keeps', () => {
  const html = withKeptPages('<ul class="a" id="tersimpan"><li>-</li></ul><ul><li>lain</li></ul>', [
    { path: '/darurat/', title: 'Darurat' },
  ]);
  expect(html).toBe('<ul class="a" id="tersimpan"><li><a href="/darurat/">Darurat</a></li></ul><ul><li>lain</li></ul>');
});

test('a title is read without the name of the site', () => {
  expect(titleOf('<title>KTP-el baru - Palopo Smart City</title>')).toBe('KTP-el baru');
  expect(titleOf('<p>tanpa judul</p>')).toBeUndefined();
});
