import type { PageRef } from '../core/page.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { makePage } from './page-maker.ts';
import type { ReleaseMemory } from './release-memory.ts';
import type { BlobStore } from '../release/blob-store.ts';
import type { ReleaseTrees } from '../release/release-trees.ts';
import { startBlobThread } from '../release/work-on-blobs.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/open-state.ts';
import { listOutputsOf, takeQuickBlob } from '../state/release-records.ts';

export interface QuietWorkParts {
  state: State;
  memory: ReleaseMemory;
  blobs: BlobStore;
  trees: ReleaseTrees;
  site: Pick<Site, 'renderer'>;
  /** Epoch ms. */
  now(): number;
}

/** So many pages made leave memory to give back. */
const manyPages = 200;
/** Files linked at once: some 10 ms. */
const catchUpAtOnce = 100;

/** What can wait until there is nothing else to do, in small pieces. */
export class QuietWork {
  readonly #parts: QuietWorkParts;
  /** A page of each kind that was not made since the start: the first publish then meets code that ran before. */
  readonly #cold: PageRef[];
  /** The page whose smallest form is in the making. */
  #improving: { blob: string; best: Promise<Buffer | undefined> } | undefined;
  /** Pages made, or read from the state, since memory was last given back. */
  #madePages: number;

  constructor(parts: QuietWorkParts) {
    const pages = [...parts.memory.graph.pages()];
    this.#parts = parts;
    this.#cold = [...new Map(pages.map(({ route, key }) => [route, { route, key }])).values()];
    this.#madePages = pages.length;
  }

  noteMade(pages: number): void {
    this.#madePages += pages;
  }

  /**
   * Returns whether there was anything to do. While an earlier release is `held` live, its files are left alone. What is
   * made beside is not waited for once `signal` says that there is something better to do.
   */
  async doOne({ isHeld, signal }: { isHeld: boolean; signal?: AbortSignal }): Promise<boolean> {
    const { memory, trees } = this.#parts;
    const cold = this.#cold.pop();
    if (cold) await this.#warmUp(cold);
    else if (this.#madePages >= manyPages) {
      this.#madePages = 0;
      giveMemoryBack();
    } else return !isHeld && (trees.catchUp(memory.manifest.blobAt, catchUpAtOnce) || (await this.#improveOne(signal)));
    return true;
  }

  /** Makes a page for nobody. */
  async #warmUp(page: PageRef): Promise<void> {
    const { memory, site, now } = this.#parts;
    startBlobThread();
    const nowhere = { ensureAssets: () => Promise.resolve(true), keep: () => Promise.resolve('') };
    await makePage({ store: memory.store, renderer: site.renderer, ...nowhere }, page, now());
  }

  /** Makes the brotli form of one page as small as it gets. */
  async #improveOne(signal?: AbortSignal): Promise<boolean> {
    const { state, memory, blobs, trees } = this.#parts;
    const improving = (this.#improving ??= this.#nextToImprove());
    if (!improving) return false;
    const best = await unlessAborted(improving.best, signal);
    if (signal?.aborted) return true;
    this.#improving = undefined;
    if (!best) return true;
    const outputs = listOutputsOf(state, improving.blob);
    if (outputs.length === 0 || !blobs.has(improving.blob, true)) return true;
    blobs.replaceBrotli(improving.blob, best);
    for (const output of outputs) trees.refresh(output, memory.manifest.blobAt);
    return true;
  }

  #nextToImprove(): { blob: string; best: Promise<Buffer | undefined> } | undefined {
    const { state, blobs } = this.#parts;
    for (;;) {
      const blob = takeQuickBlob(state);
      if (blob === undefined) return undefined;
      // What cannot be made smaller stays as it is.
      if (blobs.has(blob, true)) return { blob, best: blobs.compressBest(blob).catch(() => undefined) };
    }
  }
}

/** The promise's value; nothing when the signal comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
  if (!signal) return promise;
  if (signal.aborted) return undefined;
  const aborted = Promise.withResolvers<undefined>();
  const abort = (): void => aborted.resolve(undefined);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
