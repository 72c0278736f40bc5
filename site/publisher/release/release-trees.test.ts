import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BlobStore } from './blob-store.ts';
import { ReleaseTrees, type BlobAt } from './release-trees.ts';
import { noSync } from './sync-disk.ts';

let directory: string;
let blobs: BlobStore;
let trees: ReleaseTrees;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'palopo-trees-'));
  blobs = new BlobStore(join(directory, 'blobs'), noSync);
  trees = new ReleaseTrees(directory, blobs, noSync);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Makes a release of these files live; `changed` names them in the order in which they are placed. */
async function release(files: Record<string, string>, changed: string[]): Promise<BlobAt> {
  const kept = new Map<string, string>();
  for (const [output, text] of Object.entries(files)) kept.set(output, (await blobs.put(Buffer.from(text), false)).blob);
  const blobAt: BlobAt = (output) => kept.get(output);
  trees.markChanged(changed);
  trees.publish(blobAt, () => undefined);
  return blobAt;
}

function readTree(tree: string): Record<string, string> {
  const paths = readdirSync(join(directory, tree), { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(directory, tree, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(directory, tree, path), 'utf8')]));
}

const asFile = { 'peta.png': 'berkas' };
const asFolder = { 'peta.png/besar.png': 'di dalam' };

test.each([
  ['a file becomes a folder', asFile, asFolder],
  ['a folder becomes a file', asFolder, asFile],
])('%s, in whatever order the idle tree catches up', async (_name, before, after) => {
  const names = [...Object.keys(before), ...Object.keys(after)];
  for (const order of [names, names.toReversed()]) {
    for (const files of [before, before, after]) {
      const blobAt = await release(files, order);
      while (trees.catchUp(blobAt, 1));
    }
    expect(readTree('a')).toEqual(after);
    expect(readTree('b')).toEqual(after);
  }
});

test('the idle tree catches up in the small steps it is asked for', async () => {
  const files = Object.fromEntries(Array.from({ length: 7 }, (_, number) => [`berkas-${number}.png`, `isi ${number}`]));
  const blobAt = await release(files, Object.keys(files));
  const idle = trees.live === 'a' ? 'b' : 'a';
  expect(trees.catchUp(blobAt, 3)).toBe(true);
  expect(Object.keys(readTree(idle))).toHaveLength(3);
  while (trees.catchUp(blobAt, 3));
  expect(readTree(idle)).toEqual(files);
});
