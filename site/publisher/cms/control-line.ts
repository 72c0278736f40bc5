import { setTimeout as sleep } from 'node:timers/promises';
import type { PublisherExchange, PublisherRequest, RequestAnswer } from '../../src/data/contract/publishing-api.ts';
import type { CmsClient } from './cms-client.ts';
import { backoffMs } from '../core/backoff.ts';

export interface ControlLineParts {
  cms: Pick<CmsClient, 'exchange'>;
  /** What to tell the cms now. */
  tell(): PublisherExchange;
  /** The cms has these answers. */
  confirm(answers: readonly RequestAnswer[]): void;
  /** What administrators ask, each until it is answered. */
  take(requests: readonly PublisherRequest[]): void;
  log(event: string, details: Record<string, unknown>): void;
  random(): number;
  signal: AbortSignal;
}

const waitSeconds = 25;
/** News that come close together are told as one. */
const gatherMs = 200;
/** A request that is taken but not done keeps the cms answering at once; so long nothing is asked. */
const busyPauseMs = 5_000;

/** Tells the cms how the publisher is, and hears what is asked of it. Publishing does not depend on it. */
export class ControlLine {
  readonly #parts: ControlLineParts;
  #news = new AbortController();

  constructor(parts: ControlLineParts) {
    this.#parts = parts;
  }

  /** There is something new to tell. */
  ring(): void {
    this.#news.abort();
  }

  async run(): Promise<void> {
    const { cms, tell, confirm, take, log, random, signal } = this.#parts;
    const isStopping = (): boolean => signal.aborted;
    let failures = 0;
    while (!isStopping()) {
      this.#news = new AbortController();
      const news = this.#news.signal;
      try {
        const told = tell();
        const requests = await cms.exchange(told, waitSeconds, AbortSignal.any([signal, news]));
        confirm(told.answers);
        failures = 0;
        if (requests.length > 0) {
          take(requests);
          await pause(busyPauseMs, AbortSignal.any([signal, news]));
        }
      } catch (error) {
        if (isStopping()) return;
        if (!news.aborted) {
          failures += 1;
          // Whoever reads the log learns of the cms's absence from the changes it is asked for.
          if (failures === 1) log('control-line-down', { reason: (error as Error).message });
          await pause(backoffMs(failures, random), signal);
        }
      }
      if (news.aborted) await pause(gatherMs, signal);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
