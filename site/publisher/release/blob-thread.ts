import { parentPort } from 'node:worker_threads';
import { writeBlob } from './blob-files.ts';

/** Bytes to keep in a folder of blobs. */
export interface BlobWork {
  directory: string;
  bytes: Uint8Array;
  isCompressed: boolean;
}
export interface BlobOrder {
  number: number;
  work: BlobWork;
}
export interface WrittenBlob {
  blob: string;
  /** Whether something was written. */
  isNew: boolean;
}
/** An error keeps what tells a fault of the disk from others. */
export type BlobAnswer = { number: number } & (WrittenBlob | { error: { message: string; code?: string; syscall?: string } });

parentPort?.on('message', ({ number, work }: BlobOrder) => parentPort?.postMessage({ number, ...answer(work) } satisfies BlobAnswer));

function answer(work: BlobWork): WrittenBlob | Pick<Extract<BlobAnswer, { error: unknown }>, 'error'> {
  try {
    return writeBlob(work.directory, work.bytes, work.isCompressed);
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    return { error: { message, code, syscall } };
  }
}
