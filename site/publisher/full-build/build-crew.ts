import { Worker } from 'node:worker_threads';
import type { WorkerJob, WorkerPage, WorkerStart } from './build-worker.ts';

/** Threads that make pages of a full build together with the main one. Their pages are the same, byte for byte. */
export class BuildCrew {
  /** Pages that came from the crew. */
  taken = 0;
  readonly #workers: Worker[];
  readonly #waiting = new Map<string, PromiseWithResolvers<WorkerPage>>();
  #positions = new Map<string, number>();
  #claims: Int32Array = new Int32Array();
  #failure: Error | undefined;

  constructor(size: number, start: WorkerStart) {
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { workerData: start });
      worker.on('message', (pages: WorkerPage[]) => {
        for (const page of pages) this.#expect(page.id).resolve(page);
      });
      // Whoever waits for a page of this thread must hear of its end.
      worker.on('error', (error: Error) => {
        this.#failure = error;
        for (const { reject } of this.#waiting.values()) reject(error);
      });
      return worker;
    });
  }

  /** Sets the threads to work on these pages. */
  start(job: Omit<WorkerJob, 'claims'>, pageIds: readonly string[]): void {
    this.#positions = new Map(pageIds.map((id, position) => [id, position]));
    this.#claims = new Int32Array(new SharedArrayBuffer(pageIds.length * Int32Array.BYTES_PER_ELEMENT));
    for (const worker of this.#workers) worker.postMessage({ ...job, claims: this.#claims } satisfies WorkerJob);
  }

  /** The page as a thread of the crew makes it; undefined when it is the caller's to make, as it is when asked for again. */
  take(pageId: string): Promise<WorkerPage> | undefined {
    const position = this.#positions.get(pageId);
    this.#positions.delete(pageId);
    if (position === undefined || Atomics.exchange(this.#claims, position, 1) === 0) return undefined;
    this.taken += 1;
    if (this.#failure) return Promise.reject(this.#failure);
    return this.#expect(pageId).promise.finally(() => this.#waiting.delete(pageId));
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #expect(id: string): PromiseWithResolvers<WorkerPage> {
    let waiting = this.#waiting.get(id);
    if (!waiting) {
      waiting = Promise.withResolvers<WorkerPage>();
      this.#waiting.set(id, waiting);
    }
    return waiting;
  }
}
