import { takeIn, type FaultyChange } from './content-intake.ts';
import type { RawChange } from '../core/raw-change.ts';
import type { First } from '../core/first-pages.ts';
import { isCompressible } from '../core/output-path.ts';
import { prepareRelease, type EarlierChange, type NumberedChange, type PreparedRelease } from '../core/prepare-release.ts';
import type { Batch, EngineOptions, ReleaseStep } from './engine-options.ts';
import { adoptMedia } from '../media/adopt-media.ts';
import { AssetMaker } from '../media/make-assets.ts';
import { makePage, type PageMakerParts } from './page-maker.ts';
import type { RefusedChanges } from './refused-changes.ts';
import type { GraphChanges, ReleaseMemory } from './release-memory.ts';
import type { BlobStore } from '../release/blob-store.ts';
import { addClientFiles } from '../release/client-files.ts';
import { redirectMap, redirectMapOutput } from '../release/redirect-map.ts';
import type { ReleaseTrees } from '../release/release-trees.ts';
import { saveRelease, settleRelease, type NewRelease } from './save-release.ts';
import { findEntryJson, findEntrySeq } from '../state/content-records.ts';
import { setMeta } from '../state/meta-records.ts';
import type { State } from '../state/open-state.ts';
import { newestRelease } from '../state/release-records.ts';
import { Stopwatch } from './stopwatch.ts';
import { judgeChanges, type Verdicts } from './verdicts.ts';

export type Round = Batch & {
  /** Epoch ms: the clock of every page. */
  now: number;
  /** Every page, not only the stale ones. */
  makeAll: boolean;
  first?: First;
  rest?: RestOfRelease;
};
/** What a release that went live before all its pages were made leaves to the round after it. */
export interface RestOfRelease {
  /** Its number; none when no file of it differed. */
  continues: number | undefined;
  earlier: EarlierChange[];
}
export interface MadeRelease {
  pages: number;
  /** None when all pages that had to be made are. */
  rest?: RestOfRelease;
}
export interface ReleaseMakerParts {
  options: EngineOptions;
  state: State;
  memory: ReleaseMemory;
  blobs: BlobStore;
  trees: ReleaseTrees;
  refused: RefusedChanges;
}

/** Makes one release after the other: takes changes in, makes pages, writes down, places, switches. */
export class ReleaseMaker {
  readonly #parts: ReleaseMakerParts;
  readonly #assets: AssetMaker;
  /** Blobs of this release whose brotli form can still be made smaller. */
  #quickBlobs = new Set<string>();
  /** Files of the newest release whose bytes were found gone. */
  #lost: ReadonlySet<string> = new Set();
  #isSound = true;

  constructor(parts: ReleaseMakerParts) {
    this.#parts = parts;
    this.#assets = new AssetMaker(parts.blobs, parts.options.fetchFile);
  }

  /** Memory and disk agree: no release was broken off. */
  get isSound(): boolean {
    return this.#isSound;
  }
  get hasLostFiles(): boolean {
    return this.#lost.size > 0;
  }

  /** Notes the files whose bytes are gone; the next release makes them again. */
  noteLost(lost: ReadonlySet<string>): void {
    this.#lost = lost;
  }

  /** Makes one release, or the rest of one. Throws when the disk fails. */
  async make(round: Round): Promise<MadeRelease> {
    const { state, memory, trees, options } = this.#parts;
    const { graph, claims, store, manifest } = memory;
    const watch = new Stopwatch();
    const faulty: FaultyChange[] = [];
    const prepared = await this.#prepare(round, faulty);
    watch.lap('make');
    this.#step('made');

    this.#isSound = false;
    const graphChanges = await this.#takeOver(prepared, round);
    watch.lap('sync');
    this.#step('synced');

    const seqOf = (type: string, id: string): number | undefined => findEntrySeq(state, type, id);
    const verdicts = judgeChanges({ prepared, faulty, graph, claims, store, seqOf, textBefore: this.#textBefore });
    const rest = this.#restOf(prepared);
    const fileChanges = manifest.takeChanges();
    const release = this.#save(round, { prepared, graphChanges, fileChanges, verdicts });
    trees.markChanged(fileChanges.changes.map(({ output }) => output));
    watch.lap('save');
    this.#step('saved');

    if (!trees.isLiveComplete && manifest.size > 0) {
      trees.publish(manifest.blobAt, () => {
        watch.lap('place');
        this.#step('placed');
      });
    }
    watch.lap('switch');
    this.#step('switched');
    state.transaction(settleRelease)(state, { release, now: round.now, cursor: rest ? undefined : round.cursor, verdicts });
    watch.lap('settle');
    this.#step('settled');
    this.#isSound = true;
    options.log('release', {
      release,
      reason: round.reason,
      changes: prepared.accepted.length,
      failed: verdicts.failed.length,
      pages: prepared.outcomes.size,
      files: fileChanges.changes.length,
      postponed: prepared.postponed.length,
      ms: watch.laps,
    });
    const continues = fileChanges.changes.length > 0 ? release : undefined;
    return { pages: prepared.outcomes.size, rest: rest && { continues, earlier: rest } };
  }

  /** Makes the pages; nothing the publisher knows of the newest release is changed yet. */
  async #prepare(round: Round, faulty: FaultyChange[]): Promise<PreparedRelease> {
    const { options, memory, refused } = this.#parts;
    const { store, graph } = memory;
    const { now, makeAll, first } = round;
    let changes: Iterable<NumberedChange> = this.#takeAll(round.changes, faulty);
    if (round.isSnapshot) changes = this.#untilTaken(changes);
    else {
      const fresh = [...changes];
      changes = [...fresh, ...this.#takeAll(refused.takeDue(fresh, store, now), faulty)];
      this.#step('taken');
    }
    const parts: PageMakerParts = {
      store,
      renderer: options.site.renderer,
      // Residents see no card: only whoever is sent the link does, and nobody has the link to a page not live yet.
      ensureAssets: (requests) => this.#assets.ensure(requests, { cardsLater: !makeAll }),
      keep: this.#keep,
    };
    return prepareRelease({
      ...{ store, graph, textBefore: this.#textBefore, changes, now, makeAll, first },
      earlier: round.rest?.earlier,
      makePage: (page) => makePage(parts, page, now),
    });
  }

  /** From here on the publisher's memory is that of the release, whose bytes are all on disk. */
  async #takeOver(prepared: PreparedRelease, { makeAll, now }: Round): Promise<GraphChanges> {
    const { options, memory, blobs } = this.#parts;
    const { graph, claims, manifest } = memory;
    const graphChanges = memory.apply(prepared, (output) => this.#assets.blobAt(output), now);
    if (makeAll) await addClientFiles(manifest, blobs, options.site.clientDirectory, now);
    if (makeAll || graphChanges.redirectsChanged) {
      const { blob } = await blobs.put(redirectMap(graph, claims), true);
      manifest.set({ output: redirectMapOutput, blob, kind: 'map' });
    }
    for (const output of this.#lost) {
      const blob = manifest.blobAt(output);
      if (blob !== undefined && !blobs.has(blob, isCompressible(output))) manifest.delete(output);
    }
    this.#lost = new Set();
    await blobs.sync();
    return graphChanges;
  }

  /** The changes whose remaining pages the next round makes; none when all pages are made. */
  #restOf({ postponed, accepted }: PreparedRelease): EarlierChange[] | undefined {
    if (postponed.length === 0) return undefined;
    return accepted.map((change) => ({ ...change, before: this.#textBefore(change.type, change.id) }));
  }

  /** Writes the release down, with what it makes of refused changes. Returns its number. */
  #save(
    { now, reason, makeAll, rest }: Round,
    { verdicts, ...made }: Pick<NewRelease, 'prepared' | 'graphChanges' | 'fileChanges'> & { verdicts: Verdicts },
  ): number {
    const { options, state, memory, refused } = this.#parts;
    const quickBlobs = this.#quickBlobs;
    this.#quickBlobs = new Set();
    return state.transaction(() => {
      refused.update(made.prepared.accepted, verdicts.failed, now);
      if (makeAll) setMeta(state, 'bundle', options.site.bundleId);
      const { store, manifest } = memory;
      const release = saveRelease(state, store, manifest, { at: now, reason, ...made, quickBlobs, continues: rest?.continues });
      memory.noteSaved();
      return release;
    })();
  }

  /** Takes stock of the pictures and downloads that are there, after files came or went by other ways. */
  resetAssets(): void {
    const { state, memory, trees, blobs } = this.#parts;
    const media = [...memory.manifest.files()].filter(({ kind, output }) => kind === 'media' && !this.#lost.has(output));
    const hasRelease = newestRelease(state) > 0;
    this.#assets.reset(hasRelease ? media.map(({ output, blob }) => [output, blob] as const) : adoptMedia(trees.current, blobs));
  }

  readonly #keep = async (bytes: Uint8Array, _output: string, isCompressed: boolean): Promise<string> => {
    const { blob, isNew } = await this.#parts.blobs.put(bytes, isCompressed);
    if (isNew && isCompressed) this.#quickBlobs.add(blob);
    return blob;
  };

  readonly #textBefore = (type: string, id: string): string | undefined => findEntryJson(this.#parts.state, type, id);

  *#takeAll(changes: Iterable<RawChange>, faulty: FaultyChange[]): Generator<NumberedChange> {
    for (const raw of changes) {
      const intake = takeIn(raw, this.#parts.options);
      if (intake.ok) yield intake.change;
      else faulty.push({ raw, reason: intake.reason });
    }
  }

  *#untilTaken(changes: Iterable<NumberedChange>): Generator<NumberedChange> {
    yield* changes;
    this.#step('taken');
  }

  #step(step: ReleaseStep): void {
    this.#parts.options.atStep?.(step);
  }
}
