/** Where progress is written: a terminal or a log, both get the same lines. */
export type Output = (text: string) => void;

export const writeToStdout: Output = (text) => {
  process.stdout.write(text);
};

/**
 * Counted steps with their time. A dot every two seconds says that a long one is alive; no cursor movement, so that it
 * reads the same on a terminal, in a journal and in the log of a CI job.
 */
export class Steps {
  #current = 0;
  readonly #total: number;
  readonly #write: Output;

  constructor(total: number, write: Output = writeToStdout) {
    this.#total = total;
    this.#write = write;
  }

  /** Runs one step. What `work` returns or throws is passed on. `share` says how much of it is done, where that is known. */
  async run<T>(title: string, work: () => T | Promise<T>, share: () => number | undefined = () => undefined): Promise<T> {
    this.#write(`${this.#head()} ${title} `);
    const started = performance.now();
    let shown = 0;
    const dots = setInterval(() => {
      const percent = Math.floor((share() ?? 0) * 100);
      if (percent < shown + 10) return this.#write('.');
      shown = percent;
      this.#write(` ${percent}% `);
    }, 2_000);
    try {
      const result = await work();
      this.#write(`${formatDuration(performance.now() - started)}\n`);
      return result;
    } catch (error) {
      this.#write(`failed after ${formatDuration(performance.now() - started)}\n`);
      throw error;
    } finally {
      clearInterval(dots);
    }
  }

  /** Counts a step that has nothing to do. */
  skip(title: string, reason: string): void {
    this.#write(`${this.#head()} ${title} ${reason}\n`);
  }

  #head(): string {
    this.#current++;
    return `[${this.#current}/${this.#total}]`;
  }
}

export function formatDuration(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How far a program is that counts its lines: `[120/480] Layanan: …` is a quarter. */
export function countedShare(line: string): number | undefined {
  const [, done, total] = /^\[(\d+)\/(\d+)\]/.exec(line) ?? [];
  return done !== undefined && total !== undefined && Number(total) > 0 ? Number(done) / Number(total) : undefined;
}
