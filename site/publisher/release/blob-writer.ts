import { Worker } from 'node:worker_threads';
import type { BlobAnswer, BlobOrder, BlobWork } from './blob-thread.ts';

const program = new URL('./blob-thread.ts', import.meta.url);

/** Has blobs written by a thread of its own, which starts with the first one. */
export class BlobWriter {
  readonly #directory: string;
  readonly #waiting = new Map<number, PromiseWithResolvers<{ blob: string; isNew: boolean }>>();
  #thread: Worker | undefined;
  #isClosed = false;
  #lastNumber = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Throws what went wrong there; a fault of the disk has its `syscall` and `code`. */
  async do(work: BlobWork): Promise<{ blob: string; isNew: boolean }> {
    if (this.#isClosed) throw new Error('The thread that writes files was ended.');
    const thread = (this.#thread ??= this.#start());
    const number = (this.#lastNumber += 1);
    const done = Promise.withResolvers<{ blob: string; isNew: boolean }>();
    this.#waiting.set(number, done);
    thread.ref();
    thread.postMessage({ number, work } satisfies BlobOrder);
    try {
      return await done.promise;
    } finally {
      this.#waiting.delete(number);
      // A thread without work keeps no process running.
      if (this.#waiting.size === 0) thread.unref();
    }
  }

  close(): void {
    this.#isClosed = true;
    void this.#thread?.terminate();
    this.#thread = undefined;
  }

  #start(): Worker {
    const thread = new Worker(program, { workerData: this.#directory, resourceLimits: { maxOldGenerationSizeMb: 64 } });
    thread.on('message', (answer: BlobAnswer) => {
      const done = this.#waiting.get(answer.number);
      if ('error' in answer) done?.reject(Object.assign(new Error(answer.error.message), answer.error));
      else done?.resolve(answer);
    });
    const fail = (error: Error): void => {
      if (this.#thread === thread) this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
    };
    thread.once('error', fail);
    thread.once('exit', () => fail(new Error('The thread that writes files ended.')));
    return thread;
  }
}
