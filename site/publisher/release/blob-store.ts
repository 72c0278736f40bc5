import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blobPath, blobPaths, replaceBrotli } from './blob-files.ts';
import { compressBest, type Encoding } from './compress.ts';
import { diskSync, type DiskSync } from './sync-disk.ts';
import { workOnBlobs } from './work-on-blobs.ts';

/**
 * Up to so many new files are synced one by one (0.6 ms each): a new service is 45. More of them by one sync of the file
 * system, which waits for whatever others write there too.
 */
const syncOneByOneUpTo = 64;

/** The bytes of all releases, each file once (see blob-files.ts). */
export class BlobStore {
  readonly directory: string;
  readonly #disk: DiskSync;
  #unsynced: string[] = [];

  constructor(directory: string, disk: DiskSync = diskSync) {
    this.directory = directory;
    this.#disk = disk;
    mkdirSync(directory, { recursive: true });
  }

  path(blob: string, encoding?: Encoding): string {
    return blobPath(this.directory, blob, encoding);
  }

  has(blob: string, isCompressed: boolean): boolean {
    return blobPaths(this.directory, blob, isCompressed).every((path) => existsSync(path));
  }

  read(blob: string): Buffer {
    return readFileSync(this.path(blob));
  }

  /** Keeps bytes and returns their name. `isNew` tells whether they were not here yet. */
  async put(bytes: Uint8Array, isCompressed: boolean): Promise<{ blob: string; isNew: boolean }> {
    const { blob, isNew } = await workOnBlobs({ directory: this.directory, bytes, isCompressed });
    if (isNew) this.#unsynced.push(...blobPaths(this.directory, blob, isCompressed));
    return { blob, isNew };
  }

  /** The smallest brotli form of a page, made on a thread of Node's own: nobody waits for it but the caller. */
  compressBest(blob: string): Promise<Buffer> {
    return compressBest(this.read(blob));
  }

  /** Puts a smaller brotli form in place of the quick one. */
  replaceBrotli(blob: string, best: Uint8Array): void {
    if (replaceBrotli(this.directory, blob, best)) this.#unsynced.push(this.path(blob, 'br'));
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
}
