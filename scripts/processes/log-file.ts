import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const largestLogBytes = 10_000_000;

/** Opens a log for appending; one that has grown large makes room and is kept once as `<name>.1`. */
export function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > largestLogBytes) renameSync(path, `${path}.1`);
  return openSync(path, 'a');
}

/** The last lines of a log, without the colours that tools put in. */
export function readLastLines(path: string, count: number): string {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, 64_000));
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    const lines = stripVTControlCharacters(buffer.toString()).trimEnd().split('\n');
    return lines.slice(-count).join('\n');
  } finally {
    closeSync(descriptor);
  }
}
