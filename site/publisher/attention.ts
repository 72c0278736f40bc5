import { setTimeout as sleep } from 'node:timers/promises';

/** Ends the publisher's waits when something other than the cms wants it. */
export class Attention {
  readonly #stop: AbortSignal;
  #controller = new AbortController();

  /** When `stop` aborts, every wait ends and none begins. */
  constructor(stop: AbortSignal) {
    this.#stop = stop;
    stop.addEventListener('abort', () => this.call(), { once: true });
  }

  call(): void {
    this.#controller.abort();
  }

  /** Aborted by the next call. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whoever called is being looked after: from here on a call is a new one. */
  hear(): void {
    if (this.signal.aborted && !this.#stop.aborted) this.#controller = new AbortController();
  }

  /** Waits until a call, or until `signal` aborts. */
  async pause(ms: number, signal: AbortSignal = this.signal): Promise<void> {
    await sleep(ms, undefined, { signal: AbortSignal.any([signal, this.signal]) }).catch(() => undefined);
    this.hear();
  }
}
