import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildFromCms, type CiBuild } from '../../publisher/ci/build-from-cms.ts';
import { readCiEnvironment } from '../../publisher/ci/ci-environment.ts';
import { confirmLive } from '../../publisher/ci/confirm-live.ts';
import { tellState } from '../../publisher/ci/tell-state.ts';
import { CmsClient } from '../../publisher/cms/cms-client.ts';
import { createSiteServer } from '../../server/site-server.ts';
import { entry, fixtureContent, noon } from './fixture-content.ts';
import { fixtureSite } from './fixture-site.ts';
import { StandInCms, standInToken } from './stand-in-cms.ts';

let folder: string;
let cms: StandInCms;
let client: CmsClient;
let server: Server;
let siteUrl: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'palopo-ci-'));
  mkdirSync(join(folder, 'served'));
  cms = await StandInCms.start();
  const content = await fixtureContent();
  for (const raw of content.entries) cms.publish(raw);
  for (const [id, bytes] of content.files) cms.files.set(id, bytes);
  client = new CmsClient(cms.url, standInToken);
  server = createSiteServer(join(folder, 'served')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

const build = (tells = true): Promise<CiBuild> =>
  buildFromCms({
    ...{ cms: client, site: fixtureSite(), allowSampleData: true, siteUrl, now: noon, compress: false, tells },
    ...{ outDirectory: join(folder, 'dist'), cacheDirectory: join(folder, 'cache') },
  });
const confirm = ({ record }: CiBuild, patienceMs = 10_000, tells = true) =>
  confirmLive({ record, siteUrl, cms: client, patienceMs, tells });
function deploy(): void {
  rmSync(join(folder, 'served'), { recursive: true });
  cpSync(join(folder, 'dist'), join(folder, 'served'), { recursive: true });
}
const page = async (path: string): Promise<string> => (await fetch(siteUrl + path)).text();
const last = (id: string) => cms.reports.findLast((report) => report.id === id);

test('what is public is built, and reported live only once it was seen through the web server', async () => {
  const built = await build();
  expect(last('s-akta')).toMatchObject({ state: 'rendered', seq: cms.cursor });
  const confirmed = confirm(built);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(cms.reports.some(({ state }) => state === 'live')).toBe(false);
  deploy();
  expect(await confirmed).toEqual([]);
  expect(last('s-akta')).toMatchObject({ state: 'live', path: '/layanan/akta/', seq: cms.cursor });
  expect(cms.entries().filter(({ id }) => last(id)?.state !== 'live')).toEqual([]);
});

test('the next build reports what is new and what was withdrawn, and nothing else', async () => {
  const first = await build();
  deploy();
  await confirm(first);
  const before = cms.reports.length;
  cms.publish(entry.service('akta', { title: 'Akta baru' }));
  cms.publish({ ...entry.service('ktp'), entry: null });
  const second = await build();
  deploy();
  await confirm(second);
  const told = cms.reports.slice(before).map(({ id, state }) => `${id} ${state}`);
  expect(told.sort()).toEqual(['s-akta live', 's-akta rendered', 's-ktp live', 's-ktp rendered']);
  expect(await page('/layanan/akta/')).toContain('Akta baru');
  expect((await fetch(`${siteUrl}/layanan/ktp/`)).status).toBe(404);
});

test('one bad entry stops nobody: its last good page stays, and its owner is told why', async () => {
  await build();
  deploy();
  cms.publish(entry.service('ktp', { title: 'KTP MELEDAK' }));
  cms.publish(entry.service('kk', { channel: 'telepati' }));
  cms.publish(entry.news('lain', { title: 'Berita lain' }));
  const built = await build();
  deploy();
  await confirm(built);
  expect(await page('/layanan/ktp/')).toContain('Layanan ktp');
  expect(await page('/berita/lain/')).toContain('Berita lain');
  expect(last('s-ktp')).toMatchObject({ state: 'failed', reason: expect.stringContaining('templat layanan gagal') as string });
  expect(last('s-kk')).toMatchObject({ state: 'failed', reason: expect.stringContaining('isian "channel"') as string });
  expect(last('n-lain')?.state).toBe('live');
  expect(built.failed.map(({ id }) => id).sort()).toEqual(['s-kk', 's-ktp']);
});

test('a cms that fails for a while is asked again, and a refused token is told at once', async () => {
  cms.mood = 'cut';
  setTimeout(() => (cms.mood = 'error'), 300);
  setTimeout(() => (cms.mood = 'well'), 900);
  expect((await build()).record.pages).toBeGreaterThan(5);
  cms.mood = 'unauthorized';
  await expect(build()).rejects.toThrow('the cms answered 401');
});

test('a deployment that serves old pages is not called live', async () => {
  const first = await build();
  deploy();
  await confirm(first);
  cms.publish(entry.service('akta', { title: 'Akta baru' }));
  const second = await build();
  await expect(confirm(second, 300)).rejects.toThrow('does not serve this release');
  expect(last('s-akta')).toMatchObject({ state: 'failed', reason: expect.stringContaining('belum menyajikannya') as string });
  // The mark is there, the page is not.
  cpSync(join(folder, 'dist', 'rilis.json'), join(folder, 'served', 'rilis.json'));
  expect((await confirm(second, 300)).map(({ id }) => id)).toEqual(['s-akta']);
  deploy();
  expect(await confirm(second)).toEqual([]);
  expect(last('s-akta')?.state).toBe('live');
});

test('beside another publisher it tells the cms nothing', async () => {
  const built = await build(false);
  deploy();
  expect(await confirm(built, 5_000, false)).toEqual([]);
  expect(cms.reports).toEqual([]);
});

test('it tells its state as a publisher does, and answers what was asked', async () => {
  cms.ask({ id: 'q1', verb: 'rebuild', argument: null });
  cms.ask({ id: 'q2', verb: 'rollback', argument: '4' });
  await tellState(client, { cursor: null, pages: 0, fault: 'Situs gagal dibangun.' });
  expect(cms.statuses.at(-1)).toMatchObject({ fault: 'Situs gagal dibangun.' });
  expect(cms.answers).toMatchObject([{ id: 'q2', isDone: false }]);
  await tellState(client, { cursor: 9, pages: 12, fault: null });
  expect(cms.statuses.at(-1)).toMatchObject({ live: 9, pages: 12, isHeld: false, fault: null });
  expect(cms.answers.at(-1)).toMatchObject({ id: 'q1', isDone: true });
});

test('the token goes in the clear to this machine only, and faults are told without values', () => {
  const settings = { PUBLISHER_CMS_URL: 'https://cms.example', CMS_PUBLISHER_TOKEN: standInToken, SITE_URL: 'https://palopo.example' };
  expect(readCiEnvironment(settings)).toMatchObject({ PUBLISHER_CHECK_URL: 'https://palopo.example' });
  expect(() => readCiEnvironment({ ...settings, PUBLISHER_CMS_URL: 'http://cms.example' })).toThrow(
    'PUBLISHER_CMS_URL: must begin with https',
  );
  expect(() => readCiEnvironment({ ...settings, CMS_PUBLISHER_TOKEN: 'pendek' })).toThrow(/^(?!.*pendek).*CMS_PUBLISHER_TOKEN/s);
});
