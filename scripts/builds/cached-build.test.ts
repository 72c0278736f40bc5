import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheDirectory, checkout } from '../checkout.ts';
import { ensureBuilt, isUpToDate, type CachedBuild } from './cached-build.ts';

let folder: string;
let build: CachedBuild;
let builds: number;

beforeEach(() => {
  folder = mkdtempSync(join(checkout, 'scripts', 'builds', '.build-'));
  builds = 0;
  const output = join(folder, 'output');
  build = {
    name: `test-${process.pid}`,
    sources: [`${folder.slice(checkout.length + 1)}/source*`],
    inputs: ['a'],
    outputs: [output],
    build: () => {
      builds++;
      writeFileSync(output, '');
      return Promise.resolve();
    },
  };
  writeFileSync(join(folder, 'source.ts'), '1');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(cacheDirectory, `${build.name}.fingerprint`), { force: true });
});

test('what is built is not built again', async () => {
  expect(isUpToDate(build)).toBe(false);
  await ensureBuilt(build);
  await ensureBuilt(build);
  expect(builds).toBe(1);
  expect(isUpToDate(build)).toBe(true);
});

test.each([
  ['a source changes', () => writeFileSync(join(folder, 'source.ts'), '2')],
  ['a source is added', () => writeFileSync(join(folder, 'source-b.ts'), '')],
  ['a setting changes', () => (build = { ...build, inputs: ['b'] })],
  ['its result is gone', () => rmSync(join(folder, 'output'))],
])('it is built again when %s', async (_, change) => {
  await ensureBuilt(build);
  change();
  expect(isUpToDate(build)).toBe(false);
  await ensureBuilt(build);
  expect(builds).toBe(2);
});

test('a build that failed is not taken for done, even with an older result in place', async () => {
  await ensureBuilt(build);
  writeFileSync(join(folder, 'source.ts'), '2');
  await expect(ensureBuilt({ ...build, build: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
  writeFileSync(join(folder, 'source.ts'), '1');
  expect(isUpToDate(build)).toBe(false);
});
