import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countedShare, formatDuration, Steps } from './steps.ts';

let written: string;
const write = (text: string): void => {
  written += text;
};
beforeEach(() => {
  written = '';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('steps are counted, say that they are alive and how long they took', async () => {
  const steps = new Steps(2, write);
  const progress: { share?: number } = {};
  const work = steps.run(
    'Importing',
    () => new Promise((resolve) => setTimeout(resolve, 7_000)),
    () => progress.share,
  );
  await vi.advanceTimersByTimeAsync(2_000);
  progress.share = 0.257;
  await vi.advanceTimersByTimeAsync(5_000);
  await work;
  steps.skip('Building', 'unchanged');
  expect(written).toBe('[1/2] Importing . 25% .7.0 s\n[2/2] Building unchanged\n');
});

test('a failure is said on the line of its step, and passed on', async () => {
  const steps = new Steps(1, write);
  await expect(steps.run('Building', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(written).toBe('[1/1] Building failed after 0.0 s\n');
});

test('durations of a minute and more are given in minutes', () => {
  expect(formatDuration(59_900)).toBe('59.9 s');
  expect(formatDuration(83_400)).toBe('1 min 23 s');
});

test('the share done is read from counted lines only', () => {
  expect(countedShare('[120/480] Layanan: KTP-el baru')).toBe(0.25);
  expect(countedShare('Sample content: 390 imported')).toBeUndefined();
  expect(countedShare('[0/0] nothing')).toBeUndefined();
});
