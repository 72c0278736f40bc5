import { expect, test } from 'vitest';
import { findCulprits } from './blame.ts';

/** A page that works as long as `isBroken` says no of the entries in the content. */
async function culpritsAmong(count: number, isBroken: (content: ReadonlySet<number>) => boolean) {
  const suspects = Array.from({ length: count }, (_, index) => index);
  const content = new Set(suspects);
  let tries = 0;
  const works = (): Promise<boolean> => {
    tries += 1;
    return Promise.resolve(!isBroken(content));
  };
  const culprits = await findCulprits(suspects, works, { leaveOut: (id) => content.delete(id), putBack: (id) => content.add(id) });
  return { culprits, content, tries };
}

test('one culprit among a thousand is found in a few tries, and only it stays out', async () => {
  const { culprits, content, tries } = await culpritsAmong(1000, (entries) => entries.has(613));
  expect(culprits).toEqual([613]);
  expect(content.size).toBe(999);
  expect(content.has(613)).toBe(false);
  expect(tries).toBeLessThan(25);
});

test('several culprits are all found', async () => {
  const { culprits } = await culpritsAmong(64, (entries) => entries.has(3) || entries.has(4) || entries.has(60));
  expect(culprits).toEqual([3, 4, 60]);
});

test('of two entries that only break the page together, the later one stays out', async () => {
  const { culprits } = await culpritsAmong(8, (entries) => entries.has(1) && entries.has(6));
  expect(culprits).toEqual([6]);
});

test('a page that fails without the suspects too is not theirs: all come back', async () => {
  const { culprits, content } = await culpritsAmong(8, () => true);
  expect(culprits).toBeUndefined();
  expect(content.size).toBe(8);
});
