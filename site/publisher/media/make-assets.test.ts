import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardAsset } from '../../src/data/assets.ts';
import { outputPathOf } from '../core/output-path.ts';
import { BlobStore } from '../release/blob-store.ts';
import { AssetMaker } from './make-assets.ts';

let directory: string;
let maker: AssetMaker;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'assets-'));
  maker = new AssetMaker(new BlobStore(directory), () => Promise.reject(new Error('There are no files.')));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('a card is not waited for where it may come later, and is there when asked for again', async () => {
  const card = cardAsset({ title: 'Paspor', kind: 'Layanan' });
  expect(await maker.ensure([card], { cardsLater: true })).toBe(false);
  expect(maker.blobAt(outputPathOf(card.path))).toBeUndefined();
  await vi.waitFor(async () => expect(await maker.ensure([card], { cardsLater: true })).toBe(true), 10_000);
  expect(maker.blobAt(outputPathOf(card.path))).toBeDefined();
});

test('a card that could not be drawn meanwhile is told of once, as something to try again', async () => {
  const card = cardAsset({ title: 'Akta', kind: 'Layanan' });
  vi.spyOn(BlobStore.prototype, 'put').mockRejectedValueOnce(new Error('no room'));
  expect(await maker.ensure([card], { cardsLater: true })).toBe(false);
  await vi.waitFor(() => expect(maker.ensure([card], { cardsLater: true })).rejects.toMatchObject({ isPassing: true }), 10_000);
  expect(await maker.ensure([card])).toBe(true);
});
