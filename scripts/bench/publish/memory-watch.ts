import { childrenOf, residentMegabytes } from '../watch-process.ts';

/** Looks at the resident memory of processes and their children together, again and again (Linux). */
export class MemoryWatch {
  readonly #pids: readonly number[];
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(pids: readonly number[]) {
    this.#pids = pids;
    this.#timer = setInterval(() => this.#look(), 200);
  }

  stop(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#peak;
  }

  #look(): void {
    try {
      const pids = this.#pids.flatMap((pid) => [pid, ...childrenOf(pid)]);
      const sum = pids.reduce((total, pid) => total + (residentMegabytes(pid, 'VmRSS') ?? 0), 0);
      this.#peak = Math.max(this.#peak, sum);
    } catch {
      // One of them has ended.
    }
  }
}
