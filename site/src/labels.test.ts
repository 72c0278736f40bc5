import { expect, test } from 'vitest';
import * as enums from './data/contract/enums.ts';
import * as labels from './labels.ts';

test('every choice an editor can make has a label of its own', () => {
  const labelled = new Set(Object.values(labels).flatMap((group) => Object.keys(group)));
  // Residents never read these: they decide where something is shown.
  const shown = Object.entries(enums).filter(([name]) => !['homeSectionKinds', 'pageKinds'].includes(name));
  expect(shown.flatMap(([, values]) => values.filter((value) => !labelled.has(value)))).toEqual([]);
});

test('no two choices of one kind read alike', () => {
  for (const group of Object.values(labels)) expect(new Set(Object.values(group)).size).toBe(Object.values(group).length);
});
