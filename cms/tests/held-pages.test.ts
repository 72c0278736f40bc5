import { expect, test } from 'vitest';
import { HeldPages } from '../src/desk/preview/held-pages.ts';

test('a page is given out once, and not after its time', () => {
  const held = new HeldPages<string>({ most: 10, holdMs: 1000 });
  const [first, late] = [held.hold('satu', 0), held.hold('dua', 0)];
  expect([held.take(first, 999), held.take(first, 999), held.take(late, 1000), held.take('lain', 0)]).toEqual([
    ...['satu', undefined, undefined, undefined],
  ]);
});

test('however many are made, a few are held: the latest', () => {
  const held = new HeldPages<number>({ most: 3, holdMs: 1000 });
  const keys = [1, 2, 3, 4, 5].map((page) => held.hold(page, 0));
  expect(keys.map((key) => held.take(key, 1))).toEqual([undefined, undefined, 3, 4, 5]);
});
