import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BlobStore } from './blob-store.ts';
import { noSync } from './sync-disk.ts';

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'palopo-blobs-'))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('bytes that many pages share are kept whole, though two threads write them at once', async () => {
  const store = new BlobStore(directory, noSync);
  const pages = Array.from({ length: 6_000 }, (_, number) => Buffer.from(`isi ${Math.floor(number / 12)} `.repeat(1_000)));
  const kept = await Promise.all(pages.map((bytes) => store.put(bytes, false)));
  expect(new Set(kept.map(({ blob }) => blob)).size).toBe(500);
  for (const [index, { blob }] of kept.entries()) expect(store.read(blob).equals(pages[index] ?? Buffer.of())).toBe(true);
});
