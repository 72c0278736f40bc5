import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CiSettings } from '../src/ci/ci-settings.ts';
import { dueAt, nothingDispatched, pauseAfter } from '../src/ci/dispatch-state.ts';
import { Dispatcher, type DispatcherParts } from '../src/ci/dispatcher.ts';
import { Bell } from '../src/outbox/bell.ts';
import { DispatchRows } from './dispatch-rows.ts';
import { ciToken, StandInCi } from './stand-in-ci.ts';

let folder: string;
let rows: DispatchRows;
let ci: StandInCi;
const bell = new Bell();
const running: Dispatcher[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'palopo-ci-'));
  rows = new DispatchRows(join(folder, 'rows.sqlite'));
  ci = await StandInCi.start('webhook');
});
afterEach(async () => {
  for (const dispatcher of running.splice(0)) await dispatcher.stop();
  ci.stop();
  rows.close();
  rmSync(folder, { recursive: true, force: true });
});

async function dispatch(changes: Partial<CiSettings> = {}, parts: Partial<DispatcherParts> = {}): Promise<Dispatcher> {
  const settings: CiSettings = {
    ...{ kind: 'webhook', url: ci.url, token: ciToken, ref: 'main', role: 'instead', collectMs: 100, patienceMs: 60_000 },
    ...changes,
  };
  const { head, load, save } = rows;
  const dispatcher = new Dispatcher({ settings, bell, head, load, save, log: () => undefined, random: () => 0, ...parts });
  running.push(dispatcher);
  await dispatcher.start();
  return dispatcher;
}
function publish(): number {
  const seq = rows.publish();
  bell.ring();
  return seq;
}
const builds = async (expected: unknown[]): Promise<void> => {
  await expect.poll(() => ci.builds, { timeout: 15_000, interval: 10 }).toEqual(expected);
};

test.each([
  { kind: 'github', first: { cursor: 1 } },
  { kind: 'gitlab', first: { PALOPO_CURSOR: '1' } },
  { kind: 'forgejo', first: 'main' },
  { kind: 'webhook', first: 1 },
] as const)('$kind accepts the request for a build', async ({ kind, first }) => {
  ci.stop();
  ci = await StandInCi.start(kind);
  await dispatch({ kind, url: ci.url });
  publish();
  await builds([first]);
});

test('a wrong secret is refused, and said to the editor without the secret', async () => {
  const dispatcher = await dispatch({ token: 'rahasia-yang-salah-999' });
  publish();
  await expect.poll(() => dispatcher.fault ?? '').toContain('belum menerima permintaan membangun situs (jawaban 401)');
  expect(dispatcher.fault).not.toContain('rahasia');
  expect(ci.builds).toEqual([]);
});

test('changes that come together go into one build, later ones into the next', async () => {
  await dispatch();
  for (let number = 0; number < 20; number += 1) publish();
  await builds([20]);
  publish();
  await builds([20, 21]);
  await sleep(300);
  expect(ci.builds).toEqual([20, 21]);
});

test('steady publishing does not put a build off for ever', async () => {
  await dispatch({ collectMs: 200 });
  const end = Date.now() + 15_000;
  while (ci.builds.length < 3 && Date.now() < end) {
    publish();
    await sleep(20);
  }
  expect(ci.builds.length).toBeGreaterThanOrEqual(3);
});

test('dropped, refused and never answered, the request is repeated with growing pauses until it is accepted', async () => {
  ci.next.push('drop', 503, 'silent');
  // Long enough for an answer on a busy machine.
  const dispatcher = await dispatch({}, { timeoutMs: 2_000 });
  publish();
  await expect.poll(() => dispatcher.fault ?? '', { timeout: 10_000 }).toContain('tidak terhubung');
  await builds([1]);
  await expect.poll(() => dispatcher.fault, { timeout: 10_000 }).toBeNull();
  const pauses = ci.asked.slice(1).map((at, index) => at - (ci.asked[index] ?? 0));
  expect(pauses).toHaveLength(3);
  // At the least half of 1, 2 and 4 s.
  for (const [index, least] of [490, 990, 1_990].entries()) expect(pauses[index]).toBeGreaterThanOrEqual(least);
});

test('a refused request is not lost when the process ends, nor repeated faster', async () => {
  ci.mood = 500;
  const first = await dispatch();
  publish();
  await expect.poll(() => first.fault).not.toBeNull();
  await first.stop();
  ci.mood = 'well';
  const before = ci.asked.length;
  await dispatch();
  await builds([1]);
  expect(ci.asked).toHaveLength(before + 1);
  expect((ci.asked.at(-1) ?? 0) - (ci.asked.at(-2) ?? 0)).toBeGreaterThanOrEqual(490);
});

test('a build whose answer was lost is asked for once more, and one that was accepted never again', async () => {
  ci.next.push('lose');
  const first = await dispatch();
  publish();
  await builds([1, 1]);
  await expect.poll(async () => (await rows.load())?.cursor).toBe(1);
  await first.stop();
  await dispatch();
  await sleep(300);
  expect(ci.builds).toEqual([1, 1]);
});

test('a build that reports nothing is asked for again, and the editor is told', async () => {
  const dispatcher = await dispatch({ patienceMs: 400 });
  publish();
  await builds([1, 1]);
  await expect.poll(() => dispatcher.fault ?? '').toContain('tidak melaporkan hasil');
  rows.reportLive();
  bell.ring();
  await expect.poll(() => dispatcher.fault).toBeNull();
  const { length } = ci.builds;
  await sleep(1_000);
  expect(ci.builds).toHaveLength(length);
});

test('the button that builds everything again asks for a build, once', async () => {
  await dispatch();
  publish();
  await builds([1]);
  rows.askRebuild(7);
  bell.ring();
  await builds([1, 1]);
  bell.ring();
  await sleep(300);
  expect(ci.builds).toEqual([1, 1]);
});

test('while the database cannot be read it looks again later', async () => {
  let isBroken = true;
  const messages: string[] = [];
  const head = () => (isBroken ? Promise.reject(new Error('locked')) : rows.head());
  await dispatch({}, { head, log: (message) => messages.push(message) });
  publish();
  await expect.poll(() => messages.length).toBeGreaterThan(0);
  isBroken = false;
  bell.ring();
  await builds([1]);
});

test('killed at any moment it asks for every change in the end', { timeout: 60_000 }, async () => {
  const script = join(import.meta.dirname, 'run-dispatcher.ts');
  let last = 0;
  for (let round = 0; round < 4; round += 1) {
    ci.mood = round % 2 === 0 ? 'silent' : 'well';
    publish();
    const child = spawn(process.execPath, [script, join(folder, 'rows.sqlite'), ci.url], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    last = publish();
    await sleep(round * 25);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  ci.mood = 'well';
  await dispatch();
  await expect.poll(() => ci.builds.at(-1), { timeout: 15_000 }).toBe(last);
});

test('pauses grow to five minutes and no longer, also when the clock went back', () => {
  expect([1, 2, 3, 9, 40].map((failures) => pauseAfter(failures, () => 1))).toEqual([1_000, 2_000, 4_000, 256_000, 300_000]);
  expect(pauseAfter(40, () => 0)).toBe(150_000);
  const state = { ...nothingDispatched, failures: 3, retryAt: 90_000_000 };
  const times = { now: 1_000, firstSeen: 90_000_000, collectMs: 10, patienceMs: 60_000 };
  expect(dueAt(state, { cursor: 1, oldestOpen: 1, request: 0 }, times)).toBe(301_000);
});

test('a database of before that was put back is built too', () => {
  const times = { now: 5_000, firstSeen: 5_000, collectMs: 10, patienceMs: 60_000 };
  expect(dueAt({ ...nothingDispatched, cursor: 9, acceptedAt: 1 }, { cursor: 4, oldestOpen: null, request: 0 }, times)).toBe(5_010);
  expect(dueAt({ ...nothingDispatched, cursor: 9, acceptedAt: 1 }, { cursor: 9, oldestOpen: null, request: 0 }, times)).toBe(Infinity);
});
