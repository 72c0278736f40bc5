import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCompressible } from '../core/output-path.ts';
import { compressQuickly, encodings } from '../release/compress.ts';
import { replaceFolder } from '../release/replace-folder.ts';

/** Compressing so many pages at a time takes two thirds of the time of one by one; see `compressQuickly`. */
const pagesAtATime = 64;

/** The folder a full build writes into, beside the one it replaces at the end. */
export class OutputFolder {
  readonly directory: string;
  readonly #compress: boolean;
  readonly #folders = new Set<string>();
  #waiting: { output: string; bytes: Uint8Array }[] = [];

  constructor(directory: string, compress: boolean) {
    this.directory = directory;
    this.#compress = compress;
  }

  /** Writes a file, and its compressed forms where it has them, no later than at the next `flush`. */
  write(output: string, bytes: Uint8Array): void {
    if (this.#compress && isCompressible(output)) {
      this.#waiting.push({ output, bytes });
      if (this.#waiting.length >= pagesAtATime) this.flush();
    } else this.#writeOne(output, bytes);
  }

  /** Writes what is waiting to be compressed. */
  flush(): void {
    const pages = this.#waiting;
    this.#waiting = [];
    for (const { output, bytes } of pages) this.#writeOne(output, bytes);
    for (const { page, encoding, form } of compressQuickly(pages)) this.#writeOne(`${page.output}.${encoding}`, form);
  }

  delete(output: string): void {
    this.flush();
    for (const ending of ['', ...encodings.map((encoding) => `.${encoding}`)])
      rmSync(join(this.directory, output + ending), { force: true });
  }

  /** Takes the place of the old folder, which stays until this one is complete. */
  replace(directory: string): void {
    this.flush();
    replaceFolder(directory, this.directory);
  }

  #writeOne(output: string, bytes: Uint8Array): void {
    const path = join(this.directory, output);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(path, bytes);
  }
}
