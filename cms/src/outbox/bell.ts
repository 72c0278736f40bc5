/**
 * Tells waiting consumers that something was committed. Only a hint: whoever hears it asks the database, and whoever
 * misses it finds out at the next look.
 */
export class Bell {
  readonly #listeners = new Set<() => void>();

  ring(): void {
    for (const hear of this.#listeners) hear();
  }

  /** Listens from now on, so that nothing rings unheard between a look at the database and the wait after it. */
  listen(): Listening {
    return new Listening(this.#listeners);
  }
}

class Listening {
  readonly #rung = Promise.withResolvers<undefined>();
  readonly #hear = (): void => this.#rung.resolve(undefined);
  readonly #listeners: Set<() => void>;

  constructor(listeners: Set<() => void>) {
    this.#listeners = listeners;
    listeners.add(this.#hear);
  }

  cancel(): void {
    this.#listeners.delete(this.#hear);
  }

  /** Resolves at the first ring, after `milliseconds`, or when `signal` aborts, whichever comes first; then it is over. */
  async within(milliseconds: number, signal: AbortSignal): Promise<void> {
    const { promise: over, resolve } = Promise.withResolvers<undefined>();
    const end = (): void => resolve(undefined);
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    await Promise.race([this.#rung.promise, over]);
    signal.removeEventListener('abort', end);
    clearTimeout(timer);
    this.cancel();
  }
}
