import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCompressible } from '../core/output-path.ts';
import { compressQuickly, encodings } from '../release/compress.ts';

/** The folder a full build writes into, beside the one it replaces at the end. */
export class OutputFolder {
  readonly directory: string;
  readonly #compress: boolean;
  readonly #folders = new Set<string>();

  constructor(directory: string, compress: boolean) {
    this.directory = directory;
    this.#compress = compress;
  }

  /** Writes a file, and its compressed forms where it has them. */
  write(output: string, bytes: Uint8Array): void {
    this.#writeOne(output, bytes);
    if (!this.#compress || !isCompressible(output)) return;
    const forms = compressQuickly(bytes);
    for (const encoding of encodings) this.#writeOne(`${output}.${encoding}`, forms[encoding]);
  }

  delete(output: string): void {
    for (const ending of ['', ...encodings.map((encoding) => `.${encoding}`)])
      rmSync(join(this.directory, output + ending), { force: true });
  }

  /** Takes the place of the old folder, which stays until this one is complete. */
  replace(directory: string): void {
    const old = `${directory}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(directory)) renameSync(directory, old);
    renameSync(this.directory, directory);
    rmSync(old, { recursive: true, force: true });
  }

  #writeOne(output: string, bytes: Uint8Array): void {
    const path = join(this.directory, output);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(path, bytes);
  }
}
