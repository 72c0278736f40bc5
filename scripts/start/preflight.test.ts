import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findObstacles } from './preflight.ts';
import { parseSettings, type Settings } from './settings.ts';

let directory: string;
let taken: Server;
let takenPort: number;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'palopo-preflight-'));
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  takenPort = (taken.address() as AddressInfo).port;
});
afterEach(() => {
  taken.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Ports of the kernel's choosing are free by definition: 0 is never refused. */
function settings(change: Partial<Settings> = {}): Settings {
  const parsed = parseSettings({ PALOPO_DATA_DIR: join(directory, 'data') });
  if ('faults' in parsed) throw new Error(parsed.faults.join());
  const { cms, site } = parsed.settings;
  return { ...parsed.settings, cms: { ...cms, port: 0 }, site: { ...site, port: 0 }, ...change };
}

test('a sound machine has no obstacles, and the data folder is made', async () => {
  expect(await findObstacles(settings())).toEqual([]);
});

test('a port in use is named with the setting that changes it', async () => {
  const { cms } = settings();
  expect(await findObstacles(settings({ cms: { ...cms, port: takenPort } }))).toEqual([
    `Port ${takenPort} on 127.0.0.1 is in use by another program: stop that program, or set CMS_PORT to a free port.`,
  ]);
});

test('a host that is not ours is named', async () => {
  const { site } = settings();
  expect(await findObstacles(settings({ site: { ...site, host: '192.0.2.1' } }))).toEqual([
    'SITE_HOST 192.0.2.1 is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all its networks.',
  ]);
});

test('a data folder that cannot be made is named, and the other faults with it', async () => {
  writeFileSync(join(directory, 'file'), '');
  const { site } = settings();
  const dataDirectory = join(directory, 'file', 'data');
  const faults = await findObstacles(settings({ dataDirectory, site: { ...site, port: takenPort } }));
  expect(faults).toEqual([
    `The data folder ${dataDirectory} cannot be written (ENOTDIR): give it to this user, or set PALOPO_DATA_DIR to another folder.`,
    `Port ${takenPort} on 127.0.0.1 is in use by another program: stop that program, or set SITE_PORT to a free port.`,
  ]);
});

test('a disk without room is named with what is free and what is needed', async () => {
  const faults = await findObstacles(settings(), 1e18);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^The disk of .* has \d+ MB free and 1000000000000 MB are needed: free some, or set PALOPO_DATA_DIR/);
});
