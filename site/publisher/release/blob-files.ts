import { hash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { compressQuickly, encodings, type Encoding } from './compress.ts';

/** A blob is named by the SHA-256 of its bytes; a page has its gzip and brotli form beside it, as `.gz` and `.br`. */
export function blobPath(directory: string, blob: string, encoding?: Encoding): string {
  return join(directory, blob.slice(0, 2), encoding ? `${blob}.${encoding}` : blob);
}

/** Every file of a blob; the plain one last, so that where it is the others are too. */
export function blobPaths(directory: string, blob: string, isCompressed: boolean): string[] {
  const compressed = isCompressed ? encodings.map((encoding) => blobPath(directory, blob, encoding)) : [];
  return [...compressed, blobPath(directory, blob)];
}

/** Keeps bytes under their name, compressed at once. `isNew` tells whether they were not there yet. */
export function writeBlob(directory: string, bytes: Uint8Array, isCompressed: boolean): { blob: string; isNew: boolean } {
  const blob = hash('sha256', bytes, 'hex');
  if (blobPaths(directory, blob, isCompressed).every((path) => existsSync(path))) return { blob, isNew: false };
  mkdirSync(dirname(blobPath(directory, blob)), { recursive: true });
  if (isCompressed) {
    for (const { encoding, form } of compressQuickly([{ bytes }])) writeNew(blobPath(directory, blob, encoding), form);
  }
  writeWhole(blobPath(directory, blob), bytes);
  return { blob, isNew: true };
}

/** Replaces the brotli form of a page by another. Returns whether that one is smaller. */
export function replaceBrotli(directory: string, blob: string, best: Uint8Array): boolean {
  const path = blobPath(directory, blob, 'br');
  if (best.length >= statSync(path).size) return false;
  writeWhole(path, best);
  return true;
}

/** Half a file may be left of it by a crash: without its plain form a blob does not count, and is written again. */
function writeNew(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    writeWhole(path, bytes);
  }
}

/** A file is complete as soon as it has its name. Two threads may write the same bytes at once. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.tmp-${process.pid}-${threadId}`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
