import { AsyncLocalStorage } from 'node:async_hooks';
import type { AssetRequest } from './assets.ts';

/** What a page may ask of the content; the store implements it. */
export interface ContentSource {
  list(view: string, key: string, limit?: number): { rows: readonly unknown[]; fingerprint: string };
  keys(view: string): { rows: readonly string[]; fingerprint: string };
}

/** Everything a page was made from. The same answers give the same bytes, so a page is stale only when one differs. */
export interface Reads {
  /** Fingerprint of each answer, by read key. A question that found nothing counts too. */
  views: Map<string, string>;
  /** The instant (epoch ms) at which the page's answer about the clock changes; Infinity if it asked none. */
  validUntil: number;
  /** Pictures and downloads the page refers to, by their path on the site. */
  assets: Map<string, AssetRequest>;
}

interface ReadContext {
  source: ContentSource;
  /** Epoch ms. The only clock a page may ask. */
  now: number;
  reads: Reads;
}

/*
 * The publisher runs this file as source, the pages run the copy inside Astro's bundle: both must meet in one place.
 */
const storageKey = Symbol.for('palopo.read-context');
const shared = globalThis as { [storageKey]?: AsyncLocalStorage<ReadContext> };
const storage = (shared[storageKey] ??= new AsyncLocalStorage<ReadContext>());

/** Runs `render` with the given content and clock and returns its result with all that it read. */
export async function recordReads<T>(
  source: ContentSource,
  now: number,
  render: () => T | Promise<T>,
): Promise<{ value: T; reads: Reads }> {
  const reads: Reads = { views: new Map(), validUntil: Infinity, assets: new Map() };
  const value = await storage.run({ source, now, reads }, render);
  return { value, reads };
}

function context(): ReadContext {
  const found = storage.getStore();
  if (!found) throw new Error('Content was read outside recordReads(): a page may read only while it is rendered.');
  return found;
}

/** Identifies one question: a view, a key in it, and how many rows were wanted. */
export function readKey(view: string, key: string, limit?: number): string {
  return limit === undefined ? `${view}\t${key}` : `${view}\t${key}\t${limit}`;
}
/** The group a read asked about, whatever its limit: a change of the group may change the answers to all such reads. */
export function groupOfRead(recordedKey: string): string {
  const [view = '', key = '', limit] = recordedKey.split('\t');
  return limit === '*' ? recordedKey : readKey(view, key);
}
/** The read key of "which keys does this view have?". */
export function keysReadKey(view: string): string {
  return `${view}\t\t*`;
}

export function readRows(view: string, key: string, limit?: number): readonly unknown[] {
  const { source, reads } = context();
  const { rows, fingerprint } = source.list(view, key, limit);
  reads.views.set(readKey(view, key, limit), fingerprint);
  return rows;
}

export function readKeys(view: string): readonly string[] {
  const { source, reads } = context();
  const { rows, fingerprint } = source.keys(view);
  reads.views.set(keysReadKey(view), fingerprint);
  return rows;
}

/** Asks the clock through `answer`, which must also say when (epoch ms) its answer changes. */
export function readClock<T>(answer: (now: number) => { value: T; changesAt: number }): T {
  const { now, reads } = context();
  const { value, changesAt } = answer(now);
  if (changesAt < reads.validUntil) reads.validUntil = changesAt;
  return value;
}

/** Notes that the page refers to this file: the release must hold it before the page goes live. */
export function requestAsset(asset: AssetRequest): void {
  context().reads.assets.set(asset.path, asset);
}
