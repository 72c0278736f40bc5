import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { writeBlob } from './blob-files.ts';
import type { BlobAnswer, BlobOrder, BlobWork, WrittenBlob } from './blob-thread.ts';

interface Order {
  work: BlobWork;
  done: PromiseWithResolvers<WrittenBlob>;
}

const program = new URL('./blob-thread.ts', import.meta.url);
/** With so many pages sent to it, the thread never waits for the next. */
const enoughSent = 4;

/** The one thread that compresses and writes, while this one renders the next page; it starts with the first work. */
let thread: Worker | undefined;
const sent = new Map<number, Order>();
/** Pages the thread has no time for yet. */
const backlog: Order[] = [];
let lastNumber = 0;
let isHelping = false;

/** Starts the thread ahead of its first work, which then need not wait 50 ms for it. */
export function startBlobThread(): void {
  if (thread) return;
  thread = start();
  thread.unref();
}

/** Throws what went wrong there; a fault of the disk has its `syscall` and `code`. */
export function workOnBlobs(work: BlobWork): Promise<WrittenBlob> {
  const order: Order = { work, done: Promise.withResolvers<WrittenBlob>() };
  if (sent.size < enoughSent) send(order);
  else {
    backlog.push(order);
    void help();
  }
  return order.done.promise;
}

/** Writing a page takes longer than rendering it: of many pages this thread writes some, too, between two turns. */
async function help(): Promise<void> {
  if (isHelping) return;
  isHelping = true;
  while (backlog.length > 0) {
    await setImmediate();
    const order = backlog.shift();
    if (!order) continue;
    const { directory, bytes, isCompressed } = order.work;
    try {
      order.done.resolve(writeBlob(directory, bytes, isCompressed));
    } catch (error) {
      order.done.reject(error);
    }
  }
  isHelping = false;
}

function send(order: Order): void {
  const worker = (thread ??= start());
  const number = (lastNumber += 1);
  sent.set(number, order);
  worker.ref();
  worker.postMessage({ number, work: order.work } satisfies BlobOrder);
}

function start(): Worker {
  // It holds a few pages at most.
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 } });
  worker.on('message', (answer: BlobAnswer) => {
    const order = sent.get(answer.number);
    sent.delete(answer.number);
    const next = backlog.shift();
    if (next) send(next);
    // Without work it keeps no process running.
    else if (sent.size === 0) worker.unref();
    if ('error' in answer) order?.done.reject(Object.assign(new Error(answer.error.message), answer.error));
    else order?.done.resolve(answer);
  });
  const fail = (error: Error): void => {
    thread = undefined;
    for (const { done } of sent.values()) done.reject(error);
    sent.clear();
  };
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('The thread that writes files ended.')));
  return worker;
}
