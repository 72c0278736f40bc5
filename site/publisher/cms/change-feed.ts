import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Attention } from '../attention.ts';
import { CmsRefusesToken, CursorGone, parseSnapshotEntry, type CmsClient } from './cms-client.ts';
import type { RawChange } from '../core/raw-change.ts';
import { backoffMs } from '../core/backoff.ts';
import type { Batch } from '../engine/engine-options.ts';
import type { ReleaseEngine } from '../engine/release-engine.ts';

export interface ChangeFeedParts {
  cms: CmsClient;
  attention: Attention;
  /** Epoch ms. */
  now(): number;
  log(event: string, details: Record<string, unknown>): void;
  random(): number;
}
export type Claim = Required<Batch>;

const waitSeconds = 25;
/** Node's timers hold no longer span. */
export const longestWaitMs = 3_600_000;
/** What can wait does so for this long, so that it does not delay a burst of publishes. */
const quietMs = 1_000;

/** What the cms has to tell, from where the engine last heard of it. */
export class ChangeFeed {
  readonly #parts: ChangeFeedParts;
  #failures = 0;

  constructor(parts: ChangeFeedParts) {
    this.#parts = parts;
  }

  /**
   * Waits for changes; the engine does its quiet work meanwhile. Returns undefined when there is nothing to do but look
   * around again: someone calls, a page is due, or the cms does not answer and a pause is over.
   */
  async next(engine: ReleaseEngine): Promise<Claim | undefined> {
    const { attention, now, log } = this.#parts;
    const wake = new AbortController();
    const timer = setTimeout(() => wake.abort(), Math.max(0, Math.min(longestWaitMs, engine.nextWake() - now())));
    const signal = AbortSignal.any([attention.signal, wake.signal]);
    try {
      const claim = await this.#claim(engine, signal);
      if (this.#failures > 0) log('recovered', { after: this.#failures });
      this.#failures = 0;
      return claim;
    } catch (error) {
      if (!signal.aborted) await this.#backOff(error, signal);
      return undefined;
    } finally {
      clearTimeout(timer);
      attention.hear();
    }
  }

  async #claim(engine: ReleaseEngine, signal: AbortSignal): Promise<Claim> {
    const { source, cursor } = engine;
    if (source === undefined) return this.#claimSnapshot(signal);
    const stop = new AbortController();
    const idling = this.#idle(engine, stop.signal);
    try {
      const answer = await this.#parts.cms.changes(source, cursor, waitSeconds, signal);
      return { changes: answer.changes, reason: 'changes', cursor: { source: answer.source, cursor: answer.cursor }, isSnapshot: false };
    } catch (error) {
      if (!(error instanceof CursorGone)) throw error;
      this.#parts.log('cursor-gone', { reason: error.message });
      return await this.#claimSnapshot(signal);
    } finally {
      stop.abort();
      await idling;
    }
  }

  async #claimSnapshot(signal: AbortSignal): Promise<Claim> {
    const { source, cursor, lines } = await this.#parts.cms.snapshot(signal);
    return { changes: unpack(lines, cursor), reason: 'snapshot', cursor: { source, cursor }, isSnapshot: true };
  }

  async #backOff(error: unknown, signal: AbortSignal): Promise<void> {
    const { attention, log, random } = this.#parts;
    this.#failures += 1;
    const retryInMs = backoffMs(this.#failures, random);
    const event = error instanceof CmsRefusesToken ? 'token-refused' : 'cms-unavailable';
    const advice = error instanceof CmsRefusesToken ? { advice: 'Set CMS_PUBLISHER_TOKEN to the token the cms was started with.' } : {};
    log(event, { reason: (error as Error).message, ...advice, failures: this.#failures, retryInMs });
    await attention.pause(retryInMs, signal);
  }

  /** Does what can wait while there is nothing else to do. */
  async #idle(engine: ReleaseEngine, signal: AbortSignal): Promise<void> {
    try {
      await sleep(quietMs, undefined, { signal });
      // Steps aside between two pieces of work, so that news from the cms is seen.
      while (!signal.aborted && (await engine.idle(signal))) await setImmediate();
    } catch (error) {
      if (!signal.aborted) this.#parts.log('idle-failed', { reason: (error as Error).message });
    }
  }
}

/** Each line is let go of once it is read: together they are as large as the whole content. */
function* unpack(lines: string[], seq: number): Generator<RawChange> {
  for (const [index, line] of lines.entries()) {
    lines[index] = '';
    yield { ...parseSnapshotEntry(line), seq };
  }
}
