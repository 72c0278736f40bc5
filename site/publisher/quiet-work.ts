import type { PageRef } from './core/page.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { makePage } from './page-maker.ts';
import type { ReleaseMemory } from './release-memory.ts';
import type { BlobStore } from './release/blob-store.ts';
import type { ReleaseTrees } from './release/release-trees.ts';
import { startBlobThread } from './release/work-on-blobs.ts';
import type { Site } from './site.ts';
import type { State } from './state/open-state.ts';
import { listOutputsOf, takeQuickBlob } from './state/release-records.ts';

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

  /** Returns whether there was anything to do. While an earlier release is `held` live, its files are left alone. */
  async doOne({ isHeld }: { isHeld: boolean }): Promise<boolean> {
    const { memory, trees } = this.#parts;
    const cold = this.#cold.pop();
    if (cold) await this.#warmUp(cold);
    else if (this.#madePages >= manyPages) {
      this.#madePages = 0;
      giveMemoryBack();
    } else return !isHeld && (trees.catchUp(memory.manifest.blobAt, catchUpAtOnce) || (await this.#improveOne()));
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
  async #improveOne(): Promise<boolean> {
    const { state, memory, blobs, trees } = this.#parts;
    const blob = takeQuickBlob(state);
    if (blob === undefined) return false;
    const outputs = listOutputsOf(state, blob);
    if (outputs.length > 0 && blobs.has(blob, true)) {
      await blobs.improve(blob);
      for (const output of outputs) trees.refresh(output, memory.manifest.blobAt);
    }
    return true;
  }
}
