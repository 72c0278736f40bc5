import { Attention } from './attention.ts';
import { ChangeFeed, longestWaitMs } from './cms/change-feed.ts';
import type { CmsClient } from './cms/cms-client.ts';
import { backoffMs } from './core/backoff.ts';
import { describeFault } from './engine/describe-fault.ts';
import { fetchFilesFrom } from './cms/fetch-file.ts';
import { maintain } from './engine/maintain.ts';
import type { Batch, EngineOptions } from './engine/engine-options.ts';
import { Orders } from './orders/orders.ts';
import { makePreview, type Preview, type PreviewRequest } from './preview/make-preview.ts';
import { openPreviewSocket } from './preview/preview-socket.ts';
import { ReleaseEngine } from './engine/release-engine.ts';
import { Reporter } from './cms/reporter.ts';

export interface PublisherOptions extends Omit<EngineOptions, 'fetchFile'> {
  cms: CmsClient;
  /** Address of the web server that serves the release, for the live check. */
  checkUrl: string;
  signal: AbortSignal;
  /** Called once what residents read is in order. */
  onReady(): void;
  random?(): number;
}

const maintenanceEveryMs = 3_600_000;

/** Keeps the release in step with the cms until it is told to stop. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #attention: Attention;
  readonly #feed: ChangeFeed;
  readonly #orders: Orders;
  /** None after a fault of the disk, until it is opened again: two at once would need twice the memory. */
  #opened: ReleaseEngine | undefined;
  #isReady = false;
  /** Faults of the disk since the last release. */
  #faults = 0;
  #maintainedAt = 0;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#opened = this.#open();
    this.#attention = new Attention(options.signal);
    const { cms, dataDirectory, now, log, signal } = options;
    const random = this.#random;
    this.#feed = new ChangeFeed({ cms, attention: this.#attention, now, log, random });
    const state = () => (this.#opened?.state.open ? this.#opened.state : undefined);
    this.#orders = new Orders({ cms, dataDirectory, attention: this.#attention, state, log, random, signal });
  }

  async run(): Promise<void> {
    const { signal, dataDirectory, log } = this.#options;
    const listening = this.#orders.run();
    const previews = openPreviewSocket(dataDirectory, (request) => this.#preview(request), log);
    try {
      while (!signal.aborted) {
        try {
          this.#opened ??= this.#open();
          await this.#runEngine(this.#opened);
        } catch (error) {
          if (!this.#options.signal.aborted) await this.#recover(error);
        }
      }
    } finally {
      previews.close();
      await listening;
      this.#opened?.close();
    }
  }

  /** Works with one engine until it fails; then the state is read from disk again, as after a crash. */
  async #runEngine(engine: ReleaseEngine): Promise<void> {
    const { signal, cms, checkUrl, now, log } = this.#options;
    const stop = new AbortController();
    const reporter = new Reporter({
      state: engine.state,
      cms,
      siteUrl: checkUrl,
      isSettled: () => engine.isSettled,
      blobAt: (output) => engine.blobAt(output),
      isRedirect: (output) => engine.isRedirect(output),
      now,
      log,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    const reporting = reporter.run();
    try {
      engine.heal();
      this.#tellReady(engine);
      while (!signal.aborted) {
        this.#orders.obey(engine);
        await this.#takeTurn(engine, reporter);
      }
    } finally {
      stop.abort();
      await reporting;
    }
  }

  /** Lets go of the engine and waits a while: the disk may be full, and what is on it is read again then. */
  async #recover(error: unknown): Promise<void> {
    this.#faults += 1;
    const { message, stack } = error as Error;
    this.#options.log('release-failed', { reason: message, stack, failures: this.#faults });
    this.#opened?.state.close();
    this.#opened = undefined;
    this.#orders.tell(describeFault(error));
    await this.#attention.pause(backoffMs(this.#faults, this.#random));
  }

  /** One round: what the clock made stale, then what the cms has to tell. Throws only for faults of the disk. */
  async #takeTurn(engine: ReleaseEngine, reporter: Reporter): Promise<void> {
    const { now, log } = this.#options;
    if (engine.held !== undefined) {
      await this.#attention.pause(longestWaitMs);
      return;
    }
    if (engine.nextWake() <= now()) await this.#publish(engine, reporter, { changes: [], reason: 'clock' });
    if (now() - this.#maintainedAt > maintenanceEveryMs) {
      this.#maintainedAt = now();
      await maintain(engine, now());
    }
    const claim = await this.#feed.next(engine);
    if (!claim) return;
    if (claim.isSnapshot || !isEmpty(claim.changes)) await this.#publish(engine, reporter, claim);
    else engine.moveCursor(claim.cursor);
    if (this.#faults > 0) log('recovered', { after: this.#faults });
    this.#faults = 0;
    this.#orders.tellMended();
  }

  async #publish(engine: ReleaseEngine, reporter: Reporter, batch: Batch): Promise<void> {
    await engine.publish(batch, () => reporter.ring());
    reporter.ring();
    this.#orders.tell(null);
    this.#tellReady(engine);
  }

  #open(): ReleaseEngine {
    return ReleaseEngine.open({ ...this.#options, fetchFile: fetchFilesFrom(this.#options.cms) });
  }

  async #preview(request: PreviewRequest): Promise<Preview> {
    const engine = this.#opened;
    if (!engine?.hasRelease) return { ok: false, reason: 'Situs belum selesai disiapkan. Coba lagi sebentar lagi.' };
    const { site, now } = this.#options;
    const hasOutput = (output: string): boolean => engine.blobAt(output) !== undefined;
    return makePreview({ store: engine.content, site, hasOutput, now: now() }, request);
  }

  #tellReady(engine: ReleaseEngine): void {
    if (this.#isReady || !engine.hasRelease) return;
    this.#isReady = true;
    this.#options.onReady();
  }

  readonly #random = (): number => (this.#options.random ?? Math.random)();
}

function isEmpty(changes: Iterable<unknown>): boolean {
  return Array.isArray(changes) && changes.length === 0;
}
