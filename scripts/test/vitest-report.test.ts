import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from './vitest-report.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'palopo-report-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function count(...testResults: unknown[]) {
  const path = join(directory, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  return countTests(path);
}
const file = (name: string, ...statuses: string[]): unknown => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, position) => ({ status, fullName: `test ${position}` })),
});

test('tests are counted over all files', () => {
  expect(count(file('a', 'passed', 'passed'), file('b', 'passed', 'failed'))).toEqual({
    passed: 3,
    failed: 1,
    failures: ['b: test 1 (failed)'],
  });
});

test('a test left out counts as a failure: nothing is skipped in silence', () => {
  expect(count(file('a', 'passed', 'skipped', 'todo'))).toMatchObject({ passed: 1, failed: 2 });
});

test('a file that could not be loaded, or broke outside its tests, counts as a failure', () => {
  const broken = { name: 'c', status: 'failed', message: 'Cannot find module\nat …', assertionResults: [] };
  expect(count(broken)).toEqual({ passed: 0, failed: 1, failures: ['c: Cannot find module'] });
  expect(count({ ...broken, assertionResults: [{ status: 'passed', fullName: 'x' }] })).toMatchObject({ passed: 1, failed: 1 });
});

test('a run that ended without a report is a failure', () => {
  expect(countTests(join(directory, 'none.json'))).toMatchObject({ passed: 0, failed: 1 });
});
