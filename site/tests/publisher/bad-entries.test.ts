import { afterEach, beforeEach, expect, test } from 'vitest';
import { listReports, listUnchecked } from '../../publisher/state/report-records.ts';
import { EngineFixture } from './engine-fixture.ts';
import { asChange, entry, fixtureContent, noon, photo } from './fixture-content.ts';

/* Invariant 4: one bad entry stops nobody. */
let fixture: EngineFixture;
beforeEach(async () => {
  const content = await fixtureContent();
  fixture = new EngineFixture({ now: noon, files: content.files });
  await fixture.publish(content.entries.map((raw) => asChange(raw, 1)));
});
afterEach(() => fixture.close());

const failures = () => listReports(fixture.engine.state, 100).reports.filter(({ state }) => state === 'failed');
const liveSeqs = () => listUnchecked(fixture.engine.state).map(({ seq }) => seq);

test('an entry that breaks the contract is named with field and reason; the others go out', async () => {
  const faulty = entry.service('ktp', { channel: 'telepati', duration: { text: 'Sehari', workingDays: 'satu' } });
  await fixture.publish([asChange(faulty, 2), asChange(entry.service('akta', { title: 'Akta kelahiran' }), 3)]);
  expect(fixture.live().get('layanan/akta/index.html')).toContain('Akta kelahiran');
  expect(fixture.live().get('layanan/ktp/index.html')).toContain('Layanan ktp');
  expect(failures()).toMatchObject([{ seq: 2, type: 'service', id: 's-ktp' }]);
  expect(failures()[0]?.reason).toMatch(
    /^Belum dapat tayang: isian "channel" .*"telepati".*isian "duration\.workingDays" .*Perbaiki isian itu, lalu terbitkan lagi\.$/,
  );
  expect(liveSeqs()).toContain(3);
});

test('an entry of an unknown type is refused by name', async () => {
  await fixture.publish([{ seq: 2, type: 'puisi', id: 'x', entry: { id: 'x' } }]);
  expect(failures()).toMatchObject([
    { seq: 2, type: 'puisi', reason: 'Situs ini tidak mengenal jenis isi "puisi". Hubungi pengelola situs.' },
  ]);
});

test('an entry whose own page throws keeps its last good page and lists; the others go out', async () => {
  await fixture.publish([
    asChange(entry.service('ktp', { title: 'KTP MELEDAK' }), 2),
    asChange(entry.service('kk', { agency: 'a-dinas-dua', title: 'Kartu Keluarga' }), 3),
  ]);
  const live = fixture.live();
  expect(live.get('layanan/ktp/index.html')).toContain('<title>Layanan ktp</title>');
  expect(live.get('layanan/ktp/index.html')).toContain('Kartu Keluarga');
  expect(live.get('layanan/index.html')).toContain('Layanan ktp');
  expect(live.get('layanan/index.html')).toContain('Kartu Keluarga');
  expect(failures()).toMatchObject([{ seq: 2, path: '/layanan/ktp/' }]);
  expect(failures()[0]?.reason).toMatch(
    /^Halaman \/layanan\/ktp\/ tidak dapat dibuat: templat layanan gagal\. Versi terakhir yang baik tetap tayang\./,
  );
  expect(live).toEqual(await fixture.fullBuild());
});

test('a new entry whose page throws leaves no trace', async () => {
  const before = fixture.live();
  await fixture.publish([asChange(entry.service('baru', { title: 'Baru MELEDAK' }), 2)]);
  expect(fixture.live()).toEqual(before);
  expect(failures()).toMatchObject([{ seq: 2, id: 's-baru' }]);
});

test('of many entries in a list that throws only the culprit is held back', async () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    asChange(entry.service(`massal-${index}`, { title: index === 13 ? 'RUSAKDAFTAR' : `Massal ${index}` }), 100 + index),
  );
  await fixture.publish(many);
  const live = fixture.live();
  expect(live.get('perangkat-daerah/dinas-satu/index.html')).toContain('Massal 19');
  expect(live.has('layanan/massal-12/index.html')).toBe(true);
  expect(live.has('layanan/massal-13/index.html')).toBe(false);
  expect(failures()).toMatchObject([{ seq: 113 }]);
  expect(live).toEqual(await fixture.fullBuild());
});

test('a refused entry is tried again when it changes, and when what its page read changes', async () => {
  await fixture.publish([asChange(entry.service('massal', { title: 'RUSAKDAFTAR' }), 2)]);
  expect(fixture.live().has('layanan/massal/index.html')).toBe(false);
  // Somebody withdraws the agency whose list it broke: nothing keeps it back any more.
  await fixture.publish([{ seq: 3, type: 'agency', id: 'a-dinas-satu', entry: null }]);
  expect(fixture.live().has('layanan/massal/index.html')).toBe(true);
  expect(liveSeqs()).toContain(2);

  await fixture.publish([asChange(entry.service('ktp', { title: 'MELEDAK' }), 4)]);
  await fixture.publish([asChange(entry.service('ktp', { title: 'KTP diperbaiki' }), 5)]);
  expect(fixture.live().get('layanan/ktp/index.html')).toContain('KTP diperbaiki');
  expect(fixture.engine.refused.list()).toEqual([]);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('a refused entry survives a restart and is tried again then', async () => {
  await fixture.publish([asChange(entry.service('ktp', { title: 'MELEDAK' }), 2)]);
  fixture.reopen();
  expect(fixture.engine.refused.list()).toMatchObject([{ id: 's-ktp', seq: 2 }]);
  await fixture.publish([]);
  expect(failures()).toHaveLength(2);
  expect(fixture.live().get('layanan/ktp/index.html')).toContain('Layanan ktp');
});

test('a broken picture holds back its entry alone, and an exchanged one lets it through', async () => {
  const broken = Buffer.from('this is no picture');
  fixture.files.set('f-rusak', broken);
  const asPhoto = { name: 'rusak.jpg', mime: 'image/jpeg', width: 400, height: 300 };
  await fixture.publish([
    asChange(entry.file('f-rusak', broken, asPhoto), 2),
    asChange(entry.news('bergambar', { cover: 'f-rusak' }), 3),
    asChange(entry.news('lain'), 4),
  ]);
  expect(fixture.live().has('berita/bergambar/index.html')).toBe(false);
  expect(fixture.live().has('berita/lain/index.html')).toBe(true);
  expect(failures()[0]?.reason).toContain('Gambar "rusak.jpg" rusak atau bukan gambar. Unggah ulang gambarnya');

  const good = await photo('blue');
  fixture.files.set('f-rusak', good);
  await fixture.publish([asChange(entry.file('f-rusak', good, asPhoto), 5)]);
  expect(fixture.live().get('berita/bergambar/index.html')).toContain('srcset');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('a file that cannot be had is asked for again after a while', async () => {
  const form = Buffer.from('%PDF-1.7 baru');
  await fixture.publish([
    asChange(entry.file('f-baru', form, { name: 'baru.pdf' }), 2),
    asChange(entry.service('unduh', { forms: [{ label: 'Formulir', file: 'f-baru' }] }), 3),
  ]);
  expect(fixture.live().has('layanan/unduh/index.html')).toBe(false);
  expect(failures()).toMatchObject([{ id: 's-unduh' }]);
  expect(fixture.engine.nextWake()).toBe(noon + 30_000);
  fixture.files.set('f-baru', form);
  fixture.now += 30_000;
  await fixture.publish([]);
  expect(fixture.live().get('layanan/unduh/index.html')).toContain('baru.pdf');
});

test('a withdrawn entry goes even when another page fails without it, and its owner hears of that page', async () => {
  const { engine } = fixture;
  const { renderer } = fixture.site;
  const render = renderer.render.bind(renderer);
  renderer.render = async (path) => {
    const page = await render(path);
    if (path === '/layanan/kk/' && String(page.body).includes('\n-')) throw new Error('tanpa dinas gagal');
    return page;
  };
  await engine.publish({ changes: [{ seq: 2, type: 'agency', id: 'a-dinas-dua', entry: null }], reason: 'test' });
  expect(fixture.live().has('perangkat-daerah/dinas-dua/index.html')).toBe(false);
  expect(fixture.live().get('layanan/kk/index.html')).toContain('Dinas dinas-dua');
  const reasons = failures().map(({ id, reason }) => `${id}: ${reason ?? ''}`);
  expect(
    reasons.some((reason) => reason.startsWith('a-dinas-dua: Isi ini sudah ditarik, tetapi halaman /layanan/kk/ masih menyebutnya')),
  ).toBe(true);
  expect(reasons.some((reason) => reason.startsWith('s-kk: Halaman /layanan/kk/ tidak dapat dibuat: tanpa dinas gagal'))).toBe(true);
});

test('redirects that go round are refused, whichever comes last', async () => {
  await fixture.publish([asChange(entry.redirect('x', '/x/', '/y/'), 2)]);
  await fixture.publish([asChange(entry.redirect('y', '/y', '/x'), 3)]);
  expect(failures()).toMatchObject([{ seq: 3, id: 'r-y' }]);
  expect(failures()[0]?.reason).toContain('Alihan berputar: ');
  expect(JSON.parse(fixture.live().get('_alihan.json') ?? '')).toMatchObject({ '/x/': '/y/' });
});

test('sample content is held back where it is not allowed', async () => {
  fixture.reopen({ allowSampleData: false });
  await fixture.publish([asChange(entry.news('contoh', { sampleData: true }), 2)]);
  expect(fixture.live().has('berita/contoh/index.html')).toBe(false);
  expect(failures()[0]?.reason).toContain('Data contoh');
});
