import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Enough for 10,000 pages with room to spare. */
const leastMegabytes = 256;
const fixedMegabytes = 150;
/** What the page graph and the rows of lists take of the heap, for each megabyte of what is saved of the same content. */
const heapOfState = 1.3;
const heapOfDatabase = 0.55;

/**
 * The heap the publisher may use, in MB. A cap keeps garbage small on a small server, but has to grow with the content: at
 * 50,000 pages 256 MB are not enough for a first release. The publisher's own state tells best; before there is one, the
 * database of the cms does (14 kB a page).
 */
export function publisherHeapMegabytes(dataDirectory: string): number {
  const state = megabytesOf(join(dataDirectory, 'publisher', 'state.sqlite')) * heapOfState;
  const database = megabytesOf(join(dataDirectory, 'cms', 'database.sqlite')) * heapOfDatabase;
  return Math.max(leastMegabytes, Math.ceil(fixedMegabytes + (state > 0 ? state : database)));
}

function megabytesOf(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20;
}
