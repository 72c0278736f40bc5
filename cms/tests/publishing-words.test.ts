import { expect, test } from 'vitest';
import { describeEvent, describeObstacle, describeStatus, isSettled } from '../src/admin/publishing-status/describe-status.ts';
import { entryAddressOf } from '../src/admin/publishing-status/entry-address.ts';
import { pauseBefore } from '../src/admin/publishing-status/polling.ts';
import { measurePublishTimes } from '../src/admin/publishing-status/publish-times.ts';
import { durationOf, momentOf, plannedTimeOf } from '../src/admin/publishing-status/wita-time.ts';
import type { EntryState, EntryStatus, PublisherSummary, PublishRow } from '../src/publishing/status-answers.ts';

const now = new Date('2026-11-24T06:02:30.000Z');
const well: PublisherSummary = { seenAt: '2026-11-24T06:02:29.000Z', isSilent: false, isHeld: false, fault: null };
const status = (state: EntryState, changes: Partial<EntryStatus> = {}): EntryStatus => ({
  ...{ state, committedAt: '2026-11-24T06:02:06.700Z', liveAt: null, seconds: null, url: null, reason: null },
  ...{ publishAt: null, unpublishAt: null, publisher: well, ...changes },
});
const live = status('live', { liveAt: '2026-11-24T06:02:07.000Z', seconds: 0.3, url: 'https://palopo.test/layanan/akta/' });
const said = (of: EntryStatus): string => {
  const { label, lines } = describeStatus(of, now);
  return [label, ...lines].join(' ');
};

test('each state has its words', () => {
  expect(said(status('unpublished'))).toBe('Belum terbit Warga belum dapat membaca isi ini.');
  expect(said(status('waiting'))).toBe('Menunggu Menunggu penerbit.');
  expect(said(status('rendered'))).toBe('Dirender Halaman sudah dibuat dan sedang diperiksa.');
  expect(said(live)).toBe('Tayang pukul 14.02.07 (0,3 detik)');
  expect(said(status('failed', { reason: 'Gambar rusak. Unggah ulang gambarnya.' }))).toBe('Gagal Gambar rusak. Unggah ulang gambarnya.');
  expect(said(status('held'))).toMatch(/^Publikasi ditahan Pengelola mengembalikan situs ke rilis sebelumnya/);
  expect(said(status('withdrawing'))).toBe('Sedang ditarik Masih tayang sampai penerbit menariknya.');
  expect(said(status('withdrawn', { liveAt: live.liveAt, seconds: 0.3 }))).toBe('Ditarik Ditarik dari situs pukul 14.02.07 (0,3 detik).');
});

test('what no page shows is not said to be on one', () => {
  expect(said({ ...live, url: null })).toBe('Tayang Diolah pukul 14.02.07 (0,3 detik). Belum ada halaman yang menampilkannya.');
});

test('plans are told: alone before the first publish, beside the state after', () => {
  const planned = { publishAt: '2026-12-01T00:00:00.000Z' };
  expect(said(status('unpublished', planned))).toBe('Dijadwalkan Dijadwalkan terbit 1 Desember 2026 pukul 08.00 WITA.');
  expect(said({ ...live, ...planned })).toBe('Tayang pukul 14.02.07 (0,3 detik) Dijadwalkan terbit 1 Desember 2026 pukul 08.00 WITA.');
  expect(said({ ...live, unpublishAt: '2026-12-02T00:00:00.000Z' })).toContain('Dijadwalkan ditarik 2 Desember 2026 pukul 08.00 WITA.');
});

test('who waits learns what for: how long already, or what is in the way', () => {
  const later = new Date('2026-11-24T06:06:10.000Z');
  expect(describeEvent(status('waiting'), later, well).lines).toEqual(['Menunggu penerbit, sudah 4 menit.']);
  const silent = { ...well, isSilent: true, seenAt: '2026-11-24T06:00:00.000Z' };
  expect(said(status('waiting', { publisher: silent }))).toContain('Penerbit tidak terhubung sejak 14.00.00.');
  expect(describeObstacle({ ...silent, seenAt: null }, now)).toContain('Penerbit tidak terhubung. Isi yang terbit tersimpan');
  expect(describeObstacle({ ...well, fault: 'Penyimpanan server penuh.' }, now)).toBe('Penyimpanan server penuh.');
  expect(describeObstacle(well, now)).toBeUndefined();
});

test('nobody keeps asking once nothing more happens', () => {
  expect(isSettled(live)).toBe(true);
  expect(isSettled(status('unpublished'))).toBe(true);
  for (const state of ['waiting', 'rendered', 'withdrawing', 'held', 'failed'] as const)
    expect(isSettled(status(state)), state).toBe(false);
  expect(isSettled({ ...live, unpublishAt: '2026-12-02T00:00:00.000Z' })).toBe(false);
  const pauses = Array.from({ length: 12 }, (_, count) => pauseBefore(count, true));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.at(-1)).toBe(5_000);
  expect(pauseBefore(0, false)).toBe(15_000);
});

test('times are those of Palopo, and the day is named when it is not today', () => {
  expect(momentOf('2026-11-24T06:02:07.000Z', now)).toBe('14.02.07');
  expect(momentOf('2026-11-23T18:00:00.000Z', now)).toBe('02.00.00');
  expect(momentOf('2025-08-03T16:30:00.000Z', now)).toBe('4 Agustus 2025 pukul 00.30.00');
  expect(plannedTimeOf('2025-08-04T00:30:00.000Z')).toBe('4 Agustus 2025 pukul 08.30 WITA');
});

test.each([
  [0.04, '0,1 detik'],
  [0.31, '0,3 detik'],
  [12.4, '12 detik'],
  [240, '4 menit'],
  [7_200, '2 jam'],
  [259_200, '3 hari'],
])('%d seconds are %s', (seconds, words) => {
  expect(durationOf(seconds)).toBe(words);
});

const row = (seconds: number | null, changes: Partial<PublishRow> = {}): PublishRow => ({
  ...{ seq: 1, uid: 'api::service.service', documentId: 'x1', typeName: 'Layanan', title: 'Akta' },
  ...{ actorName: 'Ani', action: 'publish', status: { ...live, seconds }, ...changes },
});

test('the times of publishes are plotted oldest first; what is not live has none', () => {
  expect(measurePublishTimes([row(3), row(null), row(1), row(2)])).toEqual({ seconds: [2, 1, 3], median: 2, longest: 3 });
  expect(measurePublishTimes([row(null)])).toBeUndefined();
});

test('an entry of a list leads to its form, unless there is none', () => {
  expect(entryAddressOf(row(1))).toBe('/content-manager/collection-types/api::service.service/x1');
  expect(entryAddressOf(row(1, { uid: 'api::home-page.home-page' }))).toBe('/content-manager/single-types/api::home-page.home-page');
  expect(entryAddressOf(row(1, { action: 'delete' }))).toBeUndefined();
  expect(entryAddressOf(row(1, { uid: 'plugin::upload.file' }))).toBeUndefined();
});
