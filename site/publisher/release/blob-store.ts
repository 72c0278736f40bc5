import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressBest, compressQuickly, encodings, type Encoding } from './compress.ts';
import { diskSync, type DiskSync } from './sync-disk.ts';

/** Up to so many new files are synced one by one (0.6 ms each); more of them by one sync of the file system. */
const syncOneByOneUpTo = 24;

/**
 * The bytes of all releases, each file once, named by its SHA-256. A page has its gzip and brotli form beside it, under
 * its own name with `.gz` and `.br`. A file is complete as soon as it has its name.
 */
export class BlobStore {
  readonly directory: string;
  readonly #disk: DiskSync;
  #unsynced: string[] = [];
  #written = 0;

  constructor(directory: string, disk: DiskSync = diskSync) {
    this.directory = directory;
    this.#disk = disk;
    mkdirSync(directory, { recursive: true });
  }

  path(blob: string, encoding?: Encoding): string {
    return join(this.directory, blob.slice(0, 2), encoding ? `${blob}.${encoding}` : blob);
  }

  has(blob: string, isCompressed: boolean): boolean {
    return existsSync(this.path(blob)) && (!isCompressed || encodings.every((encoding) => existsSync(this.path(blob, encoding))));
  }

  read(blob: string): Buffer {
    return readFileSync(this.path(blob));
  }

  /** Keeps bytes and returns their name. `isNew` tells whether they were not here yet. */
  async put(bytes: Buffer, isCompressed: boolean): Promise<{ blob: string; isNew: boolean }> {
    const blob = hash('sha256', bytes, 'hex');
    if (this.has(blob, isCompressed)) return { blob, isNew: false };
    const compressed = isCompressed ? await compressQuickly(bytes) : undefined;
    mkdirSync(join(this.directory, blob.slice(0, 2)), { recursive: true });
    if (compressed) for (const encoding of encodings) this.#write(this.path(blob, encoding), compressed[encoding]);
    this.#write(this.path(blob), bytes);
    return { blob, isNew: true };
  }

  /** Replaces the quick brotli form of a page by the smallest. */
  async improve(blob: string): Promise<void> {
    const best = await compressBest(this.read(blob));
    if (best.length < statSync(this.path(blob, 'br')).size) this.#write(this.path(blob, 'br'), best);
  }

  /** Makes all that was written since the last call survive a power cut. */
  async sync(): Promise<void> {
    const paths = this.#unsynced.splice(0);
    if (paths.length > syncOneByOneUpTo && (await this.#disk.fileSystem(this.directory))) return;
    for (const path of paths) if (existsSync(path)) this.#disk.path(path);
  }

  /** Deletes every blob that is not wanted, and what an interrupted write left behind. Returns how many files went. */
  deleteExcept(isWanted: (blob: string) => boolean): number {
    let deleted = 0;
    for (const folder of readdirSync(this.directory)) {
      for (const name of readdirSync(join(this.directory, folder))) {
        if (!name.includes('.tmp-') && isWanted(name.slice(0, 64))) continue;
        rmSync(join(this.directory, folder, name), { force: true });
        deleted += 1;
      }
    }
    return deleted;
  }

  #write(path: string, bytes: Buffer): void {
    const temporary = `${path}.tmp-${process.pid}-${(this.#written += 1)}`;
    try {
      writeFileSync(temporary, bytes);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    this.#unsynced.push(path);
  }
}
