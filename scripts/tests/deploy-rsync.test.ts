import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkout } from '../checkout.ts';

const script = join(checkout, 'docs', 'ci', 'deploy-rsync.sh');
let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palopo-deploy-'));
  root = join(folder, 'server');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a site of these files anew and sends it. */
function deploy(files: Record<string, string>, environment: Record<string, string> = {}): void {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  execFileSync('sh', [script, dist], { env: { PATH: process.env.PATH, DEPLOY_ROOT: root, ...environment }, stdio: 'pipe' });
}
const served = (path: string): string => join(root, 'current', path);

test('a release replaces the one before as a whole, and what did not change is not sent again', () => {
  deploy({ 'index.html': 'satu', 'tetap/index.html': 'tetap', 'hilang/index.html': 'x' });
  const first = realpathSync(join(root, 'current'));
  const { ino } = statSync(served('tetap/index.html'));
  deploy({ 'index.html': 'dua', 'tetap/index.html': 'tetap' });
  expect(readFileSync(served('index.html'), 'utf8')).toBe('dua');
  expect(existsSync(served('hilang/index.html'))).toBe(false);
  expect(statSync(served('tetap/index.html')).ino).toBe(ino);
  expect(readFileSync(join(first, 'index.html'), 'utf8')).toBe('satu');
});

test('pictures of the release before stay for pages still open, and go with the one after', () => {
  deploy({ 'index.html': '1', 'media/a.webp': 'a' });
  deploy({ 'index.html': '2', 'media/b.webp': 'b' });
  expect(readdirSync(served('media')).sort()).toEqual(['a.webp', 'b.webp']);
  deploy({ 'index.html': '3', 'media/c.webp': 'c' });
  expect(readdirSync(served('media')).sort()).toEqual(['b.webp', 'c.webp']);
});

test('only as many releases stay as were asked for', () => {
  for (let number = 0; number < 5; number += 1) deploy({ 'index.html': String(number) }, { DEPLOY_KEEP: '2' });
  expect(readdirSync(join(root, 'sites'))).toHaveLength(3);
  expect(readFileSync(served('index.html'), 'utf8')).toBe('4');
});

test('a transfer that breaks leaves the live release as it was', () => {
  deploy({ 'index.html': 'satu' });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'rsync'), '#!/bin/sh\nexit 12\n', { mode: 0o755 });
  expect(() => deploy({ 'index.html': 'dua' }, { PATH: `${bin}:${process.env.PATH ?? ''}` })).toThrow();
  expect(readFileSync(served('index.html'), 'utf8')).toBe('satu');
});
