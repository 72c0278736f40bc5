import { setTimeout as sleep } from 'node:timers/promises';
import type { ReportRow } from '../../src/data/contract/publishing-api.ts';
import type { CmsClient } from './cms-client.ts';
import { backoffMs } from '../core/backoff.ts';
import { inParallel } from '../core/in-parallel.ts';
import { isLive } from './live-check.ts';
import type { State } from '../state/open-state.ts';
import { addReports, deleteReports, deleteUnchecked, listReports, listUnchecked, type UncheckedChange } from '../state/report-records.ts';

export interface ReporterParts {
  state: State;
  cms: Pick<CmsClient, 'report'>;
  /** Address of the web server that serves the release to residents. */
  siteUrl: string;
  /** Whether the newest release is the one residents read; while one is in the making nothing can be compared. */
  isSettled(): boolean;
  /** The bytes the newest release has at an output path, by name. */
  blobAt(output: string): string | undefined;
  /** Whether a page at this output path is a redirect, which the web server answers without a body. */
  isRedirect(output: string): boolean;
  now(): number;
  log(event: string, details: Record<string, unknown>): void;
  signal: AbortSignal;
}

const reportsAtOnce = 200;
const checksAtOnce = 8;
/** A page that is not live after this time is reported as failed; it is looked for further on. */
const patienceMs = 30_000;
const quickPausesMs = [20, 50, 100, 200, 400, 800];
const slowPauseMs = 5_000;
const notServed = 'Halaman sudah dibuat, tetapi server web belum menyajikannya. Hubungi pengelola situs.';

/**
 * Looks at each published change through the web server and tells the cms what became of it. What is not told yet stays
 * in the state, so a crash or a cms that is down loses nothing.
 */
export class Reporter {
  readonly #parts: ReporterParts;
  /** Changes of which the cms already heard that they are made, and those that they do not show. */
  readonly #told = new Set<string>();
  readonly #warned = new Set<string>();
  readonly #started: number;
  #bell: PromiseWithResolvers<void> = Promise.withResolvers();

  constructor(parts: ReporterParts) {
    this.#parts = parts;
    this.#started = parts.now();
  }

  /** There is something new to look at. */
  ring(): void {
    this.#bell.resolve();
  }

  async run(): Promise<void> {
    const { signal, log } = this.#parts;
    let misses = 0;
    let failures = 0;
    while (!signal.aborted) {
      this.#bell = Promise.withResolvers();
      let pause = Infinity;
      try {
        if (this.#parts.isSettled()) {
          const open = await this.#check();
          misses = open > 0 ? misses + 1 : 0;
          if (open > 0) pause = quickPausesMs[misses - 1] ?? slowPauseMs;
        } else {
          misses = 0;
          pause = slowPauseMs;
        }
        await this.#deliver();
        failures = 0;
      } catch (error) {
        failures += 1;
        pause = Math.min(pause, backoffMs(failures, Math.random));
        log('reports-undelivered', { reason: (error as Error).message, failures });
      }
      const wait = new AbortController();
      const waits = [this.#bell.promise, ...(pause < Infinity ? [sleep(pause, undefined, { signal: wait.signal })] : [])];
      await Promise.race([...waits, onAbort(signal, wait.signal)]).catch(() => undefined);
      wait.abort();
    }
  }

  /** Looks at all that is not known to be live. Returns how many still are not. */
  async #check(): Promise<number> {
    const { state, now, log } = this.#parts;
    const unchecked = listUnchecked(state);
    let open = 0;
    await inParallel(unchecked, checksAtOnce, async (change) => {
      const name = `${change.type} ${change.id} ${change.seq}`;
      if (!this.#parts.isSettled()) {
        open += 1;
        return;
      }
      if (await this.#isLive(change)) {
        state.transaction(() => {
          deleteUnchecked(state, change);
          addReports(state, [this.#report(change, 'live')]);
        })();
        this.#told.delete(name);
        this.#warned.delete(name);
        return;
      }
      open += 1;
      if (!this.#told.has(name)) {
        this.#told.add(name);
        addReports(state, [this.#report(change, 'rendered')]);
      }
      if (now() - Math.max(change.since, this.#started) < patienceMs || this.#warned.has(name)) return;
      this.#warned.add(name);
      log('not-live', { type: change.type, id: change.id, path: change.path });
      addReports(state, [this.#report(change, 'failed', notServed)]);
    });
    return open;
  }

  async #isLive({ path, output }: UncheckedChange): Promise<boolean> {
    if (path === null || output === null) return true;
    const { siteUrl, blobAt, isRedirect } = this.#parts;
    return isLive(siteUrl, path, blobAt(output), isRedirect(output)).catch(() => false);
  }

  #report({ seq, type, id, path, release }: UncheckedChange, result: ReportRow['state'], reason?: string): ReportRow {
    const at = new Date(this.#parts.now()).toISOString();
    return { seq, type, id, state: result, at, path: path ?? undefined, release: String(release), reason };
  }

  async #deliver(): Promise<void> {
    const { state, cms, signal } = this.#parts;
    while (!signal.aborted) {
      const { upTo, reports } = listReports(state, reportsAtOnce);
      if (reports.length === 0) return;
      await cms.report(reports);
      deleteReports(state, upTo);
    }
  }
}

/** Settles when the first signal is aborted, and listens no longer than until the second is. */
export function onAbort(signal: AbortSignal, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { signal: until, once: true });
  });
}
