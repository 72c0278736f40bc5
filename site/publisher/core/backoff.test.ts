import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

test('the wait doubles with each failure up to five seconds', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((failures) => backoffMs(failures, () => 1));
  expect(longest).toEqual([500, 1000, 2000, 4000, 5000, 5000, 5000, 5000, 5000]);
});

test('chance shortens it by up to half, never to nothing', () => {
  expect(backoffMs(3, () => 0)).toBe(1000);
  expect(backoffMs(3, () => 0.5)).toBe(1500);
});
