import { Worker } from 'node:worker_threads';
import type { BlobAnswer, BlobOrder, BlobWork, WrittenBlob } from './blob-thread.ts';

const program = new URL('./blob-thread.ts', import.meta.url);

/** The one thread that compresses and writes, while this one renders the next page; it starts with the first work. */
let thread: Worker | undefined;
const waiting = new Map<number, PromiseWithResolvers<WrittenBlob>>();
let lastNumber = 0;

/** Starts the thread ahead of its first work, which then need not wait 50 ms for it. */
export function startBlobThread(): void {
  if (thread) return;
  thread = start();
  thread.unref();
}

/** Throws what went wrong there; a fault of the disk has its `syscall` and `code`. */
export async function workOnBlobs(work: BlobWork): Promise<WrittenBlob> {
  const worker = (thread ??= start());
  const number = (lastNumber += 1);
  const done = Promise.withResolvers<WrittenBlob>();
  waiting.set(number, done);
  worker.ref();
  worker.postMessage({ number, work } satisfies BlobOrder);
  try {
    return await done.promise;
  } finally {
    waiting.delete(number);
    // Without work it keeps no process running.
    if (waiting.size === 0) worker.unref();
  }
}

function start(): Worker {
  // It holds a few pages at most.
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 } });
  worker.on('message', (answer: BlobAnswer) => {
    const done = waiting.get(answer.number);
    if ('error' in answer) done?.reject(Object.assign(new Error(answer.error.message), answer.error));
    else done?.resolve(answer);
  });
  const fail = (error: Error): void => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
  };
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('The thread that writes files ended.')));
  return worker;
}
