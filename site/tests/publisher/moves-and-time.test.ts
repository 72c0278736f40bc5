import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintain } from '../../publisher/engine/maintain.ts';
import { listUnchecked } from '../../publisher/state/report-records.ts';
import { EngineFixture } from './engine-fixture.ts';
import { asChange, entry, fixtureContent, noon } from './fixture-content.ts';
import { fixtureSite } from './fixture-site.ts';

const dayMs = 86_400_000;

let fixture: EngineFixture;
beforeEach(async () => {
  const content = await fixtureContent();
  fixture = new EngineFixture({ now: noon, files: content.files });
  await fixture.publish(content.entries.map((raw) => asChange(raw, 1)));
});
afterEach(() => fixture.close());

const redirects = () => JSON.parse(fixture.live().get('_alihan.json') ?? '{}') as Record<string, string>;
const asSlug = (slug: string) => asChange({ ...entry.service('ktp'), entry: { ...entry.service('ktp').entry, slug } }, 2);
const releases = () => fixture.log.filter(({ event }) => event === 'release').map(({ details }) => details);

test('a changed slug leaves a redirect at the old address, without chains or loops', async () => {
  await fixture.publish([asSlug('ktp-b')]);
  expect(redirects()).toMatchObject({ '/layanan/ktp/': '/layanan/ktp-b/' });
  expect(fixture.live().get('layanan/ktp/index.html')).toContain('url=/layanan/ktp-b/');
  await fixture.publish([asSlug('ktp-c')]);
  expect(redirects()).toMatchObject({ '/layanan/ktp/': '/layanan/ktp-c/', '/layanan/ktp-b/': '/layanan/ktp-c/' });
  await fixture.publish([asSlug('ktp')]);
  expect(redirects()).not.toHaveProperty('/layanan/ktp/');
  expect(redirects()).toMatchObject({ '/layanan/ktp-b/': '/layanan/ktp/', '/layanan/ktp-c/': '/layanan/ktp/' });
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('an old address has a page that sends on to where the way ends, with or without the slash the editor typed', async () => {
  await fixture.publish([
    asChange(entry.redirect('lama', '/lama', '/tua/'), 2),
    asChange(entry.redirect('tua', '/tua/', '/layanan/?a=1&b="'), 3),
  ]);
  const page = fixture.live().get('lama/index.html');
  expect(page).toContain('http-equiv="refresh" content="0; url=/layanan/?a=1&#38;b=&#34;"');
  expect(page).toContain('<a href="/layanan/?a=1&#38;b=&#34;">');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('a new entry at an old address wins over the redirect', async () => {
  await fixture.publish([asSlug('ktp-b')]);
  const newcomer = entry.service('ktp', { title: 'Pendatang' });
  await fixture.publish([asChange({ ...newcomer, id: 's-lain', entry: { ...newcomer.entry, id: 's-lain' } }, 3)]);
  expect(fixture.live().get('layanan/ktp/index.html')).toContain('Pendatang');
  expect(redirects()).not.toHaveProperty('/layanan/ktp/');
});

test('pages move with the address of their parent', async () => {
  await fixture.publish([asChange({ ...entry.book('satu', 1), entry: { ...entry.book('satu', 1).entry, slug: 'analisis' } }, 2)]);
  const live = fixture.live();
  expect(live.get('dokumen/analisis/arah/index.html')).toContain('Buku satu');
  expect(redirects()).toMatchObject({ '/dokumen/satu/': '/dokumen/analisis/', '/dokumen/satu/arah/': '/dokumen/analisis/arah/' });
  expect(live).toEqual(await fixture.fullBuild());
});

test('two entries that want one address: the same one wins whatever came first, the other is told', async () => {
  await fixture.publish([asChange(entry.redirect('bentrok', '/berita/pasar', '/layanan/'), 2)]);
  expect(fixture.live().get('berita/pasar/index.html')).toContain('Berita pasar');
  expect(redirects()).not.toHaveProperty('/berita/pasar/');
  await fixture.publish([{ seq: 3, type: 'news-item', id: 'n-pasar', entry: null }]);
  expect(redirects()).toMatchObject({ '/berita/pasar/': '/layanan/' });
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('pages that asked for the day or a period are made again when it changes, with nobody editing', async () => {
  const alertStarts = Date.parse('2026-08-04T18:00:00+08:00');
  expect(fixture.engine.nextWake()).toBe(alertStarts);
  fixture.now = alertStarts;
  await fixture.publish([]);
  expect(fixture.live().get('index.html')).toContain('Awas banjir');
  const midnight = Date.parse('2026-08-06T00:00:00+08:00');
  fixture.now = midnight;
  await fixture.publish([]);
  expect(fixture.live().get('agenda/rapat/index.html')).toContain('Sudah lewat');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('a clock that was put back makes every page again, a small correction none', async () => {
  fixture.now = noon + 2 * dayMs;
  await fixture.publish([]);
  expect(fixture.live().get('agenda/rapat/index.html')).toContain('Sudah lewat');
  fixture.now = noon + 2 * dayMs - 1_000;
  await fixture.publish([asChange(entry.news('a'), 2)]);
  expect(releases().at(-1)?.pages).toBeLessThan(6);
  fixture.now = noon;
  await fixture.publish([asChange(entry.news('b'), 3)]);
  expect(fixture.live().get('agenda/rapat/index.html')).toContain('Akan datang');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('an alert is on the urgent pages in a release of its own before the rest is made', async () => {
  const before = releases().length;
  await fixture.publish([
    asChange(entry.news('bersamaan'), 2),
    asChange(entry.alert('gempa', '2026-08-04T11:00:00+08:00', '2026-08-05T11:00:00+08:00'), 3),
  ]);
  const [first, second] = releases().slice(before);
  expect(first).toMatchObject({ reason: 'alert', changes: 1 });
  expect(Number(first?.postponed)).toBeGreaterThan(10);
  expect(second).toMatchObject({ changes: 1, postponed: 0 });
  expect(listUnchecked(fixture.engine.state).find(({ seq }) => seq === 3)).toMatchObject({ path: '/', release: 2 });
  const pages = [...fixture.live().values()].filter((text) => text.startsWith('<title>'));
  expect(pages.length).toBeGreaterThan(15);
  for (const text of pages) expect(text).toContain('Awas gempa');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('its editor can be told that an alert is live while every other page is still in the making', async () => {
  const alert = asChange(entry.alert('gempa', '2026-08-04T11:00:00+08:00', '2026-08-05T11:00:00+08:00'), 2);
  let seen: unknown;
  const batch = { changes: [alert], reason: 'test', cursor: { source: 'test', cursor: 2 } };
  await fixture.engine.publish(batch, () => {
    const live = fixture.live();
    seen = {
      home: live.get('index.html')?.includes('Awas gempa'),
      agency: live.get('perangkat-daerah/dinas-satu/index.html')?.includes('Awas gempa'),
      canBeChecked: fixture.engine.isSettled && listUnchecked(fixture.engine.state).some(({ seq }) => seq === 2),
    };
  });
  expect(seen).toEqual({ home: true, agency: false, canBeChecked: true });
});

test('killed between the urgent pages and the rest, the rest follows at the next start', async () => {
  let steps = 0;
  fixture.reopen({
    atStep: (step) => {
      if (step === 'settled' && (steps += 1) === 1) throw new Error('killed');
    },
  });
  const alert = asChange(entry.alert('gempa', '2026-08-04T11:00:00+08:00', '2026-08-05T11:00:00+08:00'), 2);
  await expect(fixture.publish([alert])).rejects.toThrow('killed');
  expect(fixture.live().get('index.html')).toContain('Awas gempa');
  expect(fixture.live().get('berita/pasar/index.html')).not.toContain('Awas gempa');
  fixture.crash();
  expect(fixture.engine.nextWake()).toBe(0);
  await fixture.publish([]);
  expect(fixture.live().get('berita/pasar/index.html')).toContain('Awas gempa');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('a picture nobody refers to stays for a week, for pages that are still open', async () => {
  const hasPicture = () =>
    [...fixture.engine.state.prepare<[], string>("SELECT output FROM files WHERE kind = 'media'").pluck().iterate()].some((output) =>
      output.endsWith('.webp'),
    );
  await fixture.publish([asChange(entry.news('pasar'), 2)]);
  expect(hasPicture()).toBe(true);
  fixture.now += 6 * dayMs;
  await maintain(fixture.engine, fixture.now);
  expect(hasPicture()).toBe(true);
  fixture.now += 2 * dayMs;
  await maintain(fixture.engine, fixture.now);
  expect(hasPicture()).toBe(false);
});

test('new code makes every page again and keeps the old release until then', async () => {
  fixture.engine.close();
  Object.assign(fixture, { site: fixtureSite('next version') });
  fixture.engine = fixture.open();
  expect(fixture.live().size).toBeGreaterThan(20);
  await fixture.publish([]);
  expect(releases().at(-1)).toMatchObject({ files: 0 });
  expect(Number(releases().at(-1)?.pages)).toBeGreaterThan(25);
});
