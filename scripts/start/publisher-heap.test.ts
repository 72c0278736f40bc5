import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publisherHeapMegabytes } from './publisher-heap.ts';

function dataFolder(megabytes: Record<string, number>): string {
  const folder = mkdtempSync(join(tmpdir(), 'palopo-heap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, size] of Object.entries(megabytes)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
    truncateSync(join(folder, file), size * 2 ** 20);
  }
  return folder;
}

test('a small site keeps the small heap, with or without content', () => {
  expect(publisherHeapMegabytes(dataFolder({}))).toBe(256);
  expect(publisherHeapMegabytes(dataFolder({ 'cms/database.sqlite': 135, 'publisher/state.sqlite': 57 }))).toBe(256);
});

test('with the content the heap grows, by the database where the publisher has no state yet', () => {
  expect(publisherHeapMegabytes(dataFolder({ 'cms/database.sqlite': 680 }))).toBe(524);
  expect(publisherHeapMegabytes(dataFolder({ 'cms/database.sqlite': 3_000, 'publisher/state.sqlite': 280 }))).toBe(514);
});
