/** A clock put back by less than this is a correction, and pages keep the later time. */
const toleranceMs = 60_000;

/** A clock that goes back only when it was truly set to another time. */
export class SteadyClock {
  readonly #now: () => number;
  readonly #onSetBack: () => void;
  #last = 0;

  constructor(now: () => number, onSetBack: () => void) {
    this.#now = now;
    this.#onSetBack = onSetBack;
  }

  read(): number {
    const now = this.#now();
    if (now < this.#last && now >= this.#last - toleranceMs) return this.#last;
    if (now < this.#last) this.#onSetBack();
    return (this.#last = now);
  }
}
