import { join } from 'node:path';
import type { ContentStore } from '../../src/data/store.ts';
import type { RawChange } from '../core/raw-change.ts';
import { completeSnapshot } from './complete-snapshot.ts';
import type { Batch, EngineOptions } from './engine-options.ts';
import { loadContent } from './load-content.ts';
import { QuietWork } from './quiet-work.ts';
import { RefusedChanges } from './refused-changes.ts';
import { ReleaseMaker, type RestOfRelease, type Round } from './release-maker.ts';
import { ReleaseMemory } from './release-memory.ts';
import { BlobStore } from '../release/blob-store.ts';
import { ReleaseTrees } from '../release/release-trees.ts';
import { getMeta, setMeta } from '../state/meta-records.ts';
import { asUnusable, openState, setStateAside, UnusableState, type State } from '../state/open-state.ts';
import { differencesSince, listNeededBlobs, newestRelease } from '../state/release-records.ts';
import { SteadyClock } from './steady-clock.ts';

/** So many pages made stale by the clock at once go out with the urgent ones first. */
const manyPages = 200;
/** Up to so many changes at once are an editor's work, of which he wants to see the page first. */
const fewChanges = 20;

/** Turns changes of the content into releases. */
export class ReleaseEngine {
  readonly state: State;
  readonly refused: RefusedChanges;
  readonly #options: EngineOptions;
  readonly #memory: ReleaseMemory;
  readonly #blobs: BlobStore;
  readonly #trees: ReleaseTrees;
  readonly #maker: ReleaseMaker;
  readonly #clock: SteadyClock;
  readonly #quietWork: QuietWork;
  #makeAll: boolean;

  /** Opens the state, or starts with an empty one when it cannot be used. The last release keeps serving meanwhile. */
  static open(options: EngineOptions): ReleaseEngine {
    const path = join(options.dataDirectory, 'publisher', 'state.sqlite');
    let state: State | undefined;
    try {
      state = openState(path);
      return new ReleaseEngine(options, state);
    } catch (error) {
      state?.close();
      const unusable = asUnusable(error);
      if (!(unusable instanceof UnusableState)) throw unusable;
      options.log('state-unusable', { reason: unusable.message, keptAs: `${path}.unusable` });
      setStateAside(path);
      return new ReleaseEngine(options, openState(path));
    }
  }

  private constructor(options: EngineOptions, state: State) {
    const releases = join(options.dataDirectory, 'releases');
    this.#options = options;
    this.state = state;
    this.#blobs = new BlobStore(join(releases, 'blobs'), options.disk);
    this.#trees = new ReleaseTrees(releases, this.#blobs, options.disk);
    this.#memory = new ReleaseMemory(state, options.site);
    const [memory, blobs, trees] = [this.#memory, this.#blobs, this.#trees];
    this.#quietWork = new QuietWork({ state, memory, blobs, trees, site: options.site, now: () => options.now() });
    this.refused = new RefusedChanges(state);
    this.#maker = new ReleaseMaker({ options, state, memory, blobs, trees, refused: this.refused });
    this.#clock = new SteadyClock(options.now, () => (this.#makeAll = true));
    this.#makeAll = getMeta(state, 'bundle') !== options.site.bundleId;
    loadContent(state, { store: this.#memory.store, refused: this.refused, isNewCode: this.#makeAll }, options);
    const clean = getMeta(state, 'clean');
    setMeta(state, 'clean', undefined);
    if (clean !== undefined && this.#trees.live !== undefined) this.#trees.trust(JSON.parse(clean) as Record<'a' | 'b', string[]>);
    else this.verify();
    this.#maker.resetAssets();
  }

  get source(): string | undefined {
    return getMeta(this.state, 'source');
  }
  get cursor(): number {
    return Number(getMeta(this.state, 'cursor') ?? 0);
  }
  /** The release residents are kept on until a person resumes publishing. */
  get held(): number | undefined {
    const held = getMeta(this.state, 'held');
    return held === undefined ? undefined : Number(held);
  }
  get hasRelease(): boolean {
    return newestRelease(this.state) > 0;
  }

  /** When (epoch ms) something must be made without news from the cms; 0 for at once, Infinity for never. */
  nextWake(): number {
    if (!this.hasRelease) return Infinity;
    if (this.#makeAll) return 0;
    return Math.min(this.#memory.graph.nextWake(this.#options.now()), this.refused.nextRetry);
  }

  /** What residents read is the newest release; pages of the next one may be in the making. */
  get isSettled(): boolean {
    return this.#maker.isSound && this.held === undefined;
  }

  /** The bytes the newest release has at an output path, by name; undefined where it has none. */
  blobAt(output: string): string | undefined {
    return this.#memory.manifest.blobAt(output);
  }

  /** Whether a page at this output path only sends residents on. */
  isRedirect(output: string): boolean {
    return this.#memory.claims.winner(output)?.redirectTo !== undefined;
  }

  /** What the newest release shows; for reading only. */
  get content(): ContentStore {
    return this.#memory.store;
  }

  /**
   * Puts a batch of changes live. `onFirst` is told when its most wanted pages are live and the others are still to be made.
   * Throws when the disk fails: the engine must then be closed and opened again.
   */
  async publish(batch: Batch, onFirst: () => void = () => undefined): Promise<void> {
    const now = this.#clock.read();
    if (batch.isSnapshot) {
      const unknownRelease = this.hasRelease ? undefined : this.#trees.current;
      const parts = { store: this.#memory.store, refused: this.refused, unknownRelease };
      await this.#release({ ...batch, changes: completeSnapshot(batch.changes, parts), now });
      return;
    }
    const changes = [...batch.changes];
    const isAlert = ({ type }: RawChange): boolean => type === 'alert';
    const isClockRound = changes.length === 0 && this.#memory.graph.countDue(now) >= manyPages;
    if (!this.#makeAll && (isClockRound || changes.some(isAlert))) {
      const alerts = { changes: changes.filter(isAlert), reason: isClockRound ? batch.reason : 'alert' };
      const rest = await this.#release({ ...alerts, now, first: 'urgent' });
      onFirst();
      await this.#release({ ...batch, changes: changes.filter((change) => !isAlert(change)), now, rest });
      return;
    }
    const first = !this.#makeAll && changes.length <= fewChanges ? 'new' : undefined;
    const rest = await this.#release({ ...batch, changes, now, first });
    if (!rest) return;
    onFirst();
    await this.#release({ ...batch, changes: [], now, rest });
  }

  /** Makes the release `id` live again and holds publishing until `resume`. */
  rollBack(id: number): void {
    const differences = differencesSince(this.state, id);
    const blobThen = (output: string): string | undefined => (differences.has(output) ? differences.get(output) : this.blobAt(output));
    setMeta(this.state, 'held', String(id));
    this.#trees.rollBack(new Set(differences.keys()), blobThen);
  }

  /** Makes the newest release live again and lets publishing go on. */
  resume(): void {
    setMeta(this.state, 'held', undefined);
    this.heal();
  }

  /** Makes live what ought to be, where the disk differs from it. */
  heal(): void {
    if (this.held !== undefined) this.rollBack(this.held);
    else if (this.hasRelease && !this.#maker.hasLostFiles && !this.#trees.isLiveComplete)
      this.#trees.publish(this.#memory.manifest.blobAt, () => undefined);
  }

  /** Makes every page again at the next publish. */
  requestRebuild(): void {
    setMeta(this.state, 'bundle', undefined);
    this.#makeAll = true;
  }

  /** Looks at every file of both trees. Pages and pictures whose bytes are gone are made again at the next publish. */
  verify(): void {
    const { manifest } = this.#memory;
    const lost = this.#trees.verify(manifest.outputs(), manifest.blobAt);
    this.#maker.noteLost(lost);
    if (lost.size === 0) return;
    this.#options.log('files-lost', { files: lost.size });
    if (this.#memory.markLost(lost)) this.#makeAll = true;
    this.#maker.resetAssets();
  }

  /** Does a little of what can wait for quiet times, until `signal` calls. Returns whether there was anything to do. */
  idle(signal?: AbortSignal): Promise<boolean> {
    return this.#quietWork.doOne({ isHeld: this.held !== undefined, signal });
  }

  /** Takes files out of the release that no page has used since `before` (epoch ms). */
  async dropUnused(before: number): Promise<void> {
    const { manifest } = this.#memory;
    const unused = [...manifest.files()].filter(({ unusedSince }) => unusedSince !== undefined && unusedSince < before);
    if (unused.length === 0) return;
    for (const { output } of unused) manifest.delete(output);
    await this.#release({ changes: [], reason: 'unused files', now: this.#clock.read() });
    this.#maker.resetAssets();
  }

  /** Deletes the bytes that neither the newest release nor one that can be rolled back to needs. */
  deleteOldBlobs(): void {
    if (!this.hasRelease) return;
    const needed = listNeededBlobs(this.state);
    const deleted = this.#blobs.deleteExcept((blob) => needed.has(blob));
    this.#maker.resetAssets();
    if (deleted > 0) this.#options.log('blobs-deleted', { files: deleted });
  }

  /** Notes that the cms had nothing to tell up to this cursor. */
  moveCursor({ source, cursor }: { source: string; cursor: number }): void {
    if (source === this.source && cursor === this.cursor) return;
    this.state.transaction(() => {
      setMeta(this.state, 'source', source);
      setMeta(this.state, 'cursor', String(cursor));
    })();
  }

  close(): void {
    if (this.#maker.isSound) setMeta(this.state, 'clean', JSON.stringify(this.#trees.lag));
    this.state.close();
  }

  async #release(round: Omit<Round, 'makeAll'>): Promise<RestOfRelease | undefined> {
    const { pages, rest } = await this.#maker.make({ ...round, makeAll: this.#makeAll });
    this.#makeAll = false;
    this.#quietWork.noteMade(pages);
    return rest;
  }
}
