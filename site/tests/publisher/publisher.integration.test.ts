import { execFile } from 'node:child_process';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entry } from './fixture-content.ts';
import { PublisherSetting, until } from './publisher-process.ts';

const run = promisify(execFile);
const releaseScript = fileURLToPath(new URL('../../publisher/release.ts', import.meta.url));

let setting: PublisherSetting;
beforeEach(async () => {
  setting = await PublisherSetting.open();
});
afterEach(() => setting.close());

const titled = (number: number) => entry.service('akta', { title: `Judul ${number}` });
const isLive = (seq: number) => until(() => setting.cms.verdict(seq)?.state === 'live', `change ${seq} to be reported live`);
const release = async (...args: string[]) =>
  (
    await run(process.execPath, [releaseScript, ...args], { env: { ...process.env, PALOPO_DATA_DIR: setting.dataDirectory } })
  ).stdout.trim();

test('a publish is live through the web server and reported with path and release; a withdrawal too', async () => {
  const publisher = setting.start();
  await publisher.ready();
  const seq = setting.cms.publish(titled(1));
  await isLive(seq);
  expect(setting.cms.verdict(seq)).toMatchObject({ type: 'service', id: 's-akta', path: '/layanan/akta/', release: '2' });
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 1');
  const gone = setting.cms.publish({ type: 'service', id: 's-akta', entry: null });
  await isLive(gone);
  expect(setting.cms.verdict(gone)?.path).toBe('/layanan/akta/');
  expect((await setting.get('/layanan/akta/')).status).toBe(404);
  const moved = setting.cms.publish({ ...titled(1), id: 's-kk', entry: { ...entry.service('kk').entry, slug: 'kartu-keluarga' } });
  await isLive(moved);
  expect(await setting.get('/layanan/kk/')).toMatchObject({ status: 301, location: '/layanan/kartu-keluarga/' });
});

test('a burst of publishes goes out in few releases, and the last edit wins', async () => {
  const publisher = setting.start();
  await publisher.ready();
  let seq = 0;
  for (let number = 1; number <= 60; number += 1) {
    seq = setting.cms.publish(titled(number));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await isLive(seq);
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 60');
  expect(publisher.events.filter(({ event }) => event === 'release').length).toBeLessThan(40);
});

test.each([
  ['answers 500', 'error', 'cms-unavailable'],
  ['answers nonsense', 'garbage', 'cms-unavailable'],
  ['refuses the token', 'unauthorized', 'token-refused'],
] as const)('while the cms %s the site stays, the publisher backs off, and it catches up after', async (_how, mood, event) => {
  const publisher = setting.start();
  await publisher.ready();
  // The request it holds is answered well, and the report of that publish meets the mood.
  await until(() => setting.cms.requests.includes('changes'), 'the first question');
  setting.cms.mood = mood;
  const seq = setting.cms.publish(titled(1));
  const failures = () => publisher.events.filter((each) => each.event === event);
  await until(() => failures().length >= 3, 'three failures');
  expect(failures().map(({ retryInMs }) => Number(retryInMs) >= 250)).not.toContain(false);
  expect(Number(failures()[2]?.retryInMs)).toBeGreaterThan(Number(failures()[0]?.retryInMs));
  expect(setting.cms.requests.length).toBeLessThan(40);
  expect((await setting.get('/layanan/ktp/')).status).toBe(200);
  setting.cms.mood = 'well';
  await isLive(seq);
});

test('without a cms the release of before is served, and the clock goes on', async () => {
  const publisher = setting.start();
  await publisher.ready();
  await publisher.kill('SIGTERM');
  setting.cms.mood = 'error';
  const again = setting.start();
  await again.ready();
  expect((await setting.get('/')).status).toBe(200);
});

test('a cursor of another database, as after restoring a backup, is answered with a snapshot', async () => {
  const publisher = setting.start();
  await publisher.ready();
  setting.cms.source = 'database-2';
  setting.cms.publish({ type: 'service', id: 's-akta', entry: null });
  setting.cms.publish(entry.service('dari-cadangan'));
  // The held request of the old database ends; the next one is told that its cursor is gone.
  await until(async () => (await setting.get('/layanan/dari-cadangan/')).status === 200, 'the entry of the backup');
  expect((await setting.get('/layanan/akta/')).status).toBe(404);
});

test('a snapshot that is cut off changes nothing', async () => {
  setting.cms.mood = 'cut';
  const publisher = setting.start();
  await until(() => publisher.events.some(({ event }) => event === 'cms-unavailable'), 'the cut snapshot to be noticed');
  expect(publisher.events.some(({ event }) => event === 'release')).toBe(false);
  setting.cms.mood = 'well';
  await publisher.ready();
  expect((await setting.get('/layanan/ktp/')).status).toBe(200);
});

test('a second publisher on the same data folder refuses with one sentence; a killed one leaves no lock', async () => {
  const first = setting.start();
  await first.ready();
  const second = setting.start();
  expect(await second.ended).toMatchObject({ code: 1 });
  expect(second.errors.trim()).toBe(
    `Another publisher is already working on ${setting.dataDirectory}; stop it first, or use another PALOPO_DATA_DIR.`,
  );
  await first.kill('SIGKILL');
  await setting.start().ready();
});

test('a report that the cms did not take is told again, also after a restart', async () => {
  const publisher = setting.start();
  await publisher.ready();
  const seq = setting.cms.publish(titled(1));
  await until(async () => (await setting.get('/layanan/akta/')).text.includes('Judul 1'), 'the page');
  setting.cms.reports.length = 0;
  setting.cms.mood = 'error';
  const later = setting.cms.publish(titled(2));
  await publisher.kill('SIGKILL');
  setting.cms.mood = 'well';
  setting.start();
  await isLive(later);
  expect(setting.cms.verdict(seq)?.state ?? 'live').toBe('live');
});

test('the command line goes back to an earlier release, with and without a running publisher', async () => {
  const publisher = setting.start();
  await publisher.ready();
  await isLive(setting.cms.publish(titled(1)));
  await isLive(setting.cms.publish(titled(2)));
  expect(await release('list')).toMatch(/^\* +3 .*\n +2 .*\n +1 /);
  expect(await release('rollback', '2')).toBe('Release 2 is live. Publishing is held until "resume".');
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 1');
  const held = setting.cms.publish(titled(3));
  await publisher.kill('SIGTERM');
  expect(await release('list')).toContain('Publishing is held at release 2');
  expect(await release('rollback', '1')).toBe('Release 1 is live. Publishing is held until "resume".');
  expect((await setting.get('/layanan/akta/')).text).toContain('Layanan akta');
  expect(setting.cms.verdict(held)).toBeUndefined();
  expect(await release('resume')).toBe('The newest release is live and publishing goes on.');
  setting.start();
  await isLive(held);
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 3');
});

test('what an administrator asks through the cms is done once and answered, though answers get lost', async () => {
  const publisher = setting.start();
  await publisher.ready();
  await isLive(setting.cms.publish(titled(1)));
  await isLive(setting.cms.publish(titled(2)));
  const status = () => setting.cms.statuses.at(-1);
  await until(() => status()?.newest === 3, 'the newest release to be told');
  expect(status()).toMatchObject({ live: 3, isHeld: false, fault: null });
  expect(status()?.releases.map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(status()?.disk?.totalBytes).toBeGreaterThan(0);

  setting.cms.losesAnswers = true;
  setting.cms.ask({ id: 'a', verb: 'rollback', argument: '2' });
  await until(async () => (await setting.get('/layanan/akta/')).text.includes('Judul 1'), 'the earlier release');
  await release('resume');
  await publisher.kill('SIGKILL');
  setting.cms.losesAnswers = false;
  const again = setting.start();
  await until(() => setting.cms.answers.some(({ id, isDone }) => id === 'a' && isDone), 'the answer');
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 2');

  setting.cms.ask({ id: 'b', verb: 'rollback', argument: '77' });
  await until(() => setting.cms.answers.some(({ id }) => id === 'b'), 'the refusal');
  expect(setting.cms.answers.at(-1)).toEqual({ id: 'b', isDone: false, answer: 'Rilis 77 tidak tersimpan lagi. Pilih rilis lain.' });
  setting.cms.ask({ id: 'c', verb: 'rollback', argument: '1' });
  await until(() => status()?.isHeld === true && status()?.live === 1, 'the hold to be told');
  setting.cms.ask({ id: 'd', verb: 'resume', argument: null });
  await until(() => status()?.isHeld === false && status()?.live === 3, 'the end of the hold to be told');
  expect(again.events.filter(({ event }) => event === 'request')).toHaveLength(3);
});

test('while the disk fails the last release is served; the publisher goes on by itself once it works again', async () => {
  const publisher = setting.start();
  await publisher.ready();
  const blobs = join(setting.dataDirectory, 'releases', 'blobs');
  renameSync(blobs, `${blobs}-away`);
  writeFileSync(blobs, '');
  const seq = setting.cms.publish(titled(1));
  await until(() => publisher.events.filter(({ event }) => event === 'release-failed').length >= 2, 'two failures');
  expect((await setting.get('/layanan/akta/')).text).toContain('Layanan akta');
  expect(setting.cms.verdict(seq)).toBeUndefined();
  await until(() => setting.cms.statuses.at(-1)?.fault?.startsWith('Penerbit mengalami gangguan') === true, 'the fault to be told');
  rmSync(blobs);
  renameSync(`${blobs}-away`, blobs);
  await isLive(seq);
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 1');
  expect(publisher.events.some(({ event }) => event === 'recovered')).toBe(true);
  await until(() => setting.cms.statuses.at(-1)?.fault === null, 'the fault to be over');
});

test('SIGTERM ends it within a moment, in good order', async () => {
  const publisher = setting.start();
  await publisher.ready();
  const started = Date.now();
  await publisher.kill('SIGTERM');
  expect(await publisher.ended).toEqual({ code: 0, signal: null });
  expect(Date.now() - started).toBeLessThan(5_000);
  expect(statSync(join(setting.dataDirectory, 'publisher', 'state.sqlite')).size).toBeGreaterThan(0);
});
