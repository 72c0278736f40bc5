import { parentPort, workerData } from 'node:worker_threads';
import { improveBlob, writeBlob } from './blob-files.ts';

export type BlobWork = { bytes: Uint8Array; isCompressed: boolean } | { improve: string };
export interface BlobOrder {
  number: number;
  work: BlobWork;
}
/** An error keeps what tells a fault of the disk from others. */
export type BlobAnswer =
  { number: number; blob: string; isNew: boolean } | { number: number; error: { message: string; code?: string; syscall?: string } };

/** The thread that compresses and writes, while the thread that started it renders the next page. */
const directory = workerData as string;

parentPort?.on('message', ({ number, work }: BlobOrder) => parentPort?.postMessage(answer(number, work)));

function answer(number: number, work: BlobWork): BlobAnswer {
  try {
    if ('improve' in work) return { number, blob: work.improve, isNew: improveBlob(directory, work.improve) };
    return { number, ...writeBlob(directory, work.bytes, work.isCompressed) };
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    return { number, error: { message, code, syscall } };
  }
}
