import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDirectory } from './data-lock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'palopo-lock-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

test('a data folder in use by a living process is refused, by a dead one is taken', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  writeFileSync(join(directory, 'start.lock'), String(other.pid));
  expect(() => lockDataDirectory(directory)).toThrow(`Another start (process ${other.pid}) is using ${directory}`);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const unlock = lockDataDirectory(directory);
  expect(existsSync(join(directory, 'start.lock'))).toBe(true);
  unlock();
  expect(readdirSync(directory)).toEqual([]);
});

test('a lock that was cut off while written is taken', () => {
  writeFileSync(join(directory, 'start.lock'), '');
  lockDataDirectory(directory)();
});
