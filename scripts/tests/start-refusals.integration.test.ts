import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkout } from '../checkout.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'palopo-refusals-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function start(environment: Record<string, string>, nodeFlags: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeFlags, join(checkout, 'scripts', 'run.js'), 'start'], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env.PATH, PALOPO_DATA_DIR: join(directory, 'data'), ...environment },
  });
  return { status, stdout, stderr: stderr.trimEnd().split('\n') };
}

test('all faulty settings are named in one go, and nothing is made', () => {
  const { status, stdout, stderr } = start({ CMS_PORT: '0', SITE_URL: 'palopo', CMS_ADMIN_PASSWORD: 'x' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toHaveLength(3);
  expect(stderr.map((line) => line.split(' ')[0])).toEqual(['CMS_PORT', 'CMS_ADMIN_PASSWORD', 'SITE_URL']);
  expect(existsSync(join(directory, 'data'))).toBe(false);
});

test('a busy port ends it with one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = start({ SITE_PORT: String(port), CMS_PORT: port === 14_499 ? '14498' : '14499' });
  server.close();
  expect(status).toBe(1);
  expect(stderr).toEqual([`Port ${port} on 127.0.0.1 is in use by another program: stop that program, or set SITE_PORT to a free port.`]);
});

test('another Node ends it with one sentence that says how to get the right one', () => {
  const pretend = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.12.0' })";
  const { status, stderr } = start({}, ['--import', pretend]);
  expect(status).toBe(1);
  expect(stderr).toEqual([
    'This needs Node 24.12 or newer, and is running on 18.12.0: run it as "npx -y pnpm@10.34.9 start", which brings its own Node.',
  ]);
});
