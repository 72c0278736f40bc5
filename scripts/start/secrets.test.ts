import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeAdminPassword } from './admin-password.ts';
import { ensureSecrets } from './secrets.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'palopo-secrets-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

test('secrets are made once, all different, and only their owner can read them', () => {
  const first = ensureSecrets(directory);
  expect(ensureSecrets(directory)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(6);
  expect(first.CMS_APP_KEYS.split(',')).toHaveLength(4);
  expect(statSync(join(directory, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(readdirSync(directory)).toEqual(['secrets.json']);
});

test('a damaged file is not replaced by new secrets, since sessions and encrypted fields depend on the old', () => {
  writeFileSync(join(directory, 'secrets.json'), '{"CMS_APP_KEYS":');
  expect(() => ensureSecrets(directory)).toThrow(/put back the file from a backup/);
});

test('an administrator’s password is never the same, and is one that the cms takes', () => {
  const passwords = Array.from({ length: 200 }, makeAdminPassword);
  expect(new Set(passwords).size).toBe(200);
  for (const password of passwords) {
    expect(password).toMatch(/^([2-9A-HJ-NP-Za-km-z]{5}-){3}[2-9A-HJ-NP-Za-km-z]{5}$/);
    expect(password).toMatch(/(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/);
  }
});
