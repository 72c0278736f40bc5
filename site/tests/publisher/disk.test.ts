import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listReleases } from '../../publisher/state/release-records.ts';
import { runCommand } from '../../publisher/orders/run-command.ts';
import { EngineFixture, readTree } from './engine-fixture.ts';
import { asChange, entry, fixtureContent, noon, type FixtureContent } from './fixture-content.ts';

let fixture: EngineFixture;
let content: FixtureContent;
beforeEach(async () => {
  content = await fixtureContent();
  fixture = new EngineFixture({ now: noon, files: content.files });
  await publishAll();
});
afterEach(() => fixture.close());

const publishAll = () =>
  fixture.publish(
    content.entries.map((raw) => asChange(raw, 1)),
    true,
  );
const titled = (number: number) => asChange(entry.service('akta', { title: `Judul ${number}` }), number + 1);
const akta = () => fixture.live().get('layanan/akta/index.html');
const releasesFolder = (...path: string[]) => join(fixture.dataDirectory, 'releases', ...path);
const statePath = () => join(fixture.dataDirectory, 'publisher', 'state.sqlite');

test('every page has a gzip and a brotli form of the same bytes, the latter made smaller in quiet times', async () => {
  const page = releasesFolder('current', 'layanan', 'ktp', 'index.html');
  const check = (): void => {
    expect(gunzipSync(readFileSync(`${page}.gz`))).toEqual(readFileSync(page));
    expect(brotliDecompressSync(readFileSync(`${page}.br`))).toEqual(readFileSync(page));
  };
  check();
  while (await fixture.engine.idle());
  check();
  expect(statSync(`${page}.br`).ino).toBe(statSync(releasesFolder('blobs', ...blobOf('layanan/ktp/index.html'))).ino);
});

test('who has something better to do need not wait for a smallest form: it is put in place later', async () => {
  const brotli = () => statSync(releasesFolder('current', 'layanan', 'ktp', 'index.html.br'));
  const before = brotli();
  // Everything else that waits for quiet times is done in these rounds.
  for (let round = 0; round < 500; round += 1) await fixture.engine.idle(AbortSignal.abort());
  expect(brotli().ino).toBe(before.ino);
  while (await fixture.engine.idle());
  expect(brotli().size).toBeLessThan(before.size);
});

function blobOf(output: string): [folder: string, name: string] {
  const blob = fixture.engine.blobAt(output) ?? '';
  return [blob.slice(0, 2), `${blob}.br`];
}

test('in quiet times the idle tree catches up, so that the next release touches only its own files', async () => {
  expect(readTree(releasesFolder('b'), new Set()).size).toBe(0);
  while (await fixture.engine.idle());
  expect(readTree(releasesFolder('b'), new Set())).toEqual(readTree(releasesFolder('a'), new Set()));
  await fixture.publish([titled(1)]);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('an earlier release comes back at once, publishing waits, and resuming shows the newest again', async () => {
  for (const number of [1, 2, 3]) await fixture.publish([titled(number)]);
  const [, , first] = listReleases(fixture.engine.state);
  expect(runCommand(fixture.engine, { verb: 'rollback', argument: String(first?.id) })).toEqual({
    isDone: true,
    said: `Release ${first?.id} is live. Publishing is held until "resume".`,
  });
  expect(akta()).toContain('Judul 1');
  expect(fixture.live().get('layanan/index.html')).toContain('Judul 1');
  fixture.reopen();
  fixture.engine.heal();
  expect(fixture.engine.held).toBe(first?.id);
  expect(akta()).toContain('Judul 1');
  fixture.crash();
  fixture.engine.heal();
  expect(akta()).toContain('Judul 1');
  runCommand(fixture.engine, { verb: 'resume', argument: null });
  expect(akta()).toContain('Judul 3');
  await fixture.publish([titled(4)]);
  expect(akta()).toContain('Judul 4');
  expect(fixture.live()).toEqual(await fixture.fullBuild());
  expect(runCommand(fixture.engine, { verb: 'rollback', argument: '99' })).toEqual({
    isDone: false,
    said: 'There is no release 99 to go back to; "list" shows those there are.',
  });
});

test('without a number one goes back by one release, and by one more', async () => {
  for (const number of [1, 2, 3]) await fixture.publish([titled(number)]);
  runCommand(fixture.engine, { verb: 'rollback', argument: null });
  expect(akta()).toContain('Judul 2');
  runCommand(fixture.engine, { verb: 'rollback', argument: null });
  expect(akta()).toContain('Judul 1');
});

test.each([
  ['truncated', (path: string) => truncateSync(path, 5_000)],
  ['overwritten', (path: string) => writeFileSync(path, 'not a database at all '.repeat(400))],
  ['damaged inside', (path: string) => writeFileSync(path, damaged(readFileSync(path)))],
  ['of an older version', (path: string) => writeFileSync(path, withVersion(readFileSync(path), 77))],
])('a %s state is set aside; the last release keeps serving until the content is read again', async (_how, spoil) => {
  await fixture.publish([asChange({ ...entry.service('kk'), entry: { ...entry.service('kk').entry, slug: 'kartu-keluarga' } }, 5)]);
  fixture.engine.close();
  const before = readdirSync(releasesFolder('current')).length;
  for (const ending of ['-wal', '-shm']) rmSync(statePath() + ending, { force: true });
  spoil(statePath());
  fixture.engine = fixture.open();
  expect(fixture.log.some(({ event }) => event === 'state-unusable')).toBe(true);
  expect(existsSync(`${statePath()}.unusable`)).toBe(true);
  expect(fixture.engine.source).toBeUndefined();
  fixture.engine.heal();
  expect(readdirSync(releasesFolder('current'))).toHaveLength(before);

  content.entries = content.entries.map((raw) => (raw.id === 's-kk' ? { ...raw, entry: { ...raw.entry, slug: 'kartu-keluarga' } } : raw));
  const bytes = fixture.files.get('f-foto');
  fixture.files.delete('f-foto');
  await publishAll();
  // The pictures were taken over from the release, and so was the redirect of the moved page.
  expect(fixture.live().get('berita/pasar/index.html')).toContain('srcset');
  expect(JSON.parse(fixture.live().get('_alihan.json') ?? '')).toMatchObject({ '/layanan/kk/': '/layanan/kartu-keluarga/' });
  if (bytes) fixture.files.set('f-foto', bytes);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

function damaged(bytes: Buffer): Buffer {
  return bytes.fill(0xaa, 4096, Math.min(bytes.length, 40_000));
}
function withVersion(bytes: Buffer, version: number): Buffer {
  bytes.writeUInt32BE(version, 60);
  return bytes;
}

test('files deleted, emptied or added by hand in the trees are put right at the next start', async () => {
  await fixture.publish([titled(1)]);
  rmSync(releasesFolder('a', 'layanan'), { recursive: true });
  rmSync(releasesFolder('b', 'layanan', 'index.html'));
  writeFileSync(releasesFolder('b', 'asing.html'), 'x');
  fixture.crash();
  fixture.engine.heal();
  expect(fixture.live()).toEqual(await fixture.fullBuild());
  await fixture.publish([titled(2)]);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('bytes lost from the blobs are made again, pages and pictures', async () => {
  await fixture.publish([titled(1)]);
  for (const output of ['layanan/ktp/index.html', 'berita/pasar/index.html', '_alihan.json']) {
    const blob = fixture.engine.blobAt(output) ?? '';
    rmSync(releasesFolder('blobs', blob.slice(0, 2), blob));
  }
  const picture = [...fixture.live().keys()].find((output) => output.endsWith('.webp')) ?? '';
  const blob = fixture.engine.blobAt(picture) ?? '';
  truncateSync(releasesFolder('blobs', blob.slice(0, 2), blob), 0);
  fixture.crash();
  expect(fixture.log.some(({ event }) => event === 'files-lost')).toBe(true);
  fixture.engine.heal();
  await fixture.publish([]);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test('a tree deleted while the publisher runs does not go live with half of its files', async () => {
  await fixture.publish([titled(1)]);
  const before = fixture.live();
  rmSync(releasesFolder(readlinkSync(releasesFolder('current')) === 'a' ? 'b' : 'a'), { recursive: true });
  await expect(fixture.publish([titled(2)])).rejects.toThrow('ENOENT');
  expect(fixture.live()).toEqual(before);
  fixture.crash();
  fixture.engine.heal();
  await fixture.publish([titled(2)]);
  expect(fixture.live()).toEqual(await fixture.fullBuild());
});

test.each(['blobs', 'the idle tree'])(
  'when the disk fails in %s the last release stays whole, and the next try succeeds',
  async (where) => {
    await fixture.publish([titled(1)]);
    const before = fixture.live();
    const folder = where === 'blobs' ? where : readlinkSync(releasesFolder('current')) === 'a' ? 'b' : 'a';
    // A file in place of the folder makes every write fail, for root too.
    renameSync(releasesFolder(folder), releasesFolder('away'));
    writeFileSync(releasesFolder(folder), '');
    await expect(fixture.publish([titled(2)])).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(fixture.live()).toEqual(before);
    rmSync(releasesFolder(folder));
    renameSync(releasesFolder('away'), releasesFolder(folder));
    fixture.crash();
    fixture.engine.heal();
    await fixture.publish([titled(2)]);
    expect(akta()).toContain('Judul 2');
    expect(fixture.live()).toEqual(await fixture.fullBuild());
  },
);
