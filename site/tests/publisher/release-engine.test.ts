import { afterEach, expect, test } from 'vitest';
import { EngineFixture } from './engine-fixture.ts';
import { asChange, entry, fixtureContent, noon } from './fixture-content.ts';

let fixture: EngineFixture;
afterEach(() => fixture.close());

async function start(): Promise<EngineFixture> {
  const content = await fixtureContent();
  fixture = new EngineFixture({ now: noon, files: content.files });
  await fixture.publish(content.entries.map((raw) => asChange(raw, 1)));
  return fixture;
}
const lastRelease = (): Record<string, unknown> => fixture.log.filter(({ event }) => event === 'release').at(-1)?.details ?? {};

test('the first release is the whole site, and equals a full build', async () => {
  await start();
  const live = fixture.live();
  expect(live).toEqual(await fixture.fullBuild());
  expect(live.get('layanan/ktp/index.html')).toContain('Layanan kk');
  expect(live.get('404.html')).toContain('Tidak ada');
  expect([...live.keys()].filter((output) => output.startsWith('media/'))).toHaveLength(3);
  expect(JSON.parse(live.get('_alihan.json') ?? '')).toEqual({
    '/lama/': '/layanan/ktp/',
    '/perangkat-daerah/dinas-lama/': '/perangkat-daerah/dinas-dua/',
  });
});

test('an edit makes only the pages again that read what changed', async () => {
  await start();
  await fixture.publish([asChange(entry.news('jalan', { publishedOn: '2026-07-30', body: 'Isi baru.' }), 2)]);
  expect(lastRelease()).toMatchObject({ pages: 1, files: 1 });
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('of many pages the own ones of a new entry are live first, the others at once after them; an edit is on all at once', async () => {
  await start();
  const before = fixture.log.length;
  await fixture.publish([asChange(entry.service('nikah', { title: 'Kartu nikah' }), 3)]);
  const releases = fixture.log.slice(before).map(({ details }) => details);
  // Its own page and text; then the agency's, the list, the sitemap and, for the number of services, home.
  expect(releases).toMatchObject([
    { pages: 2, files: 2, postponed: 4, changes: 1 },
    { pages: 4, postponed: 0, changes: 0 },
  ]);
  await fixture.publish([asChange(entry.service('nikah', { title: 'Buku nikah' }), 4)]);
  expect(fixture.log.slice(before + 2).map(({ details }) => details)).toMatchObject([{ postponed: 0, changes: 1 }]);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});
