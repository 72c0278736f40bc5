import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCompressible } from '../core/output-path.ts';
import { AssetMaker, type FileSource } from '../media/make-assets.ts';
import { BlobStore } from '../release/blob-store.ts';

/** Pictures made by earlier builds. An address never changes its content, so what was made once is right for good. */
export class PictureCache {
  readonly blobs: BlobStore;
  readonly maker: AssetMaker;
  readonly #index: string;
  readonly #made = new Map<string, string>();

  constructor(directory: string, fetchFile: FileSource) {
    this.#index = join(directory, 'pictures.json');
    this.blobs = new BlobStore(join(directory, 'blobs'));
    this.maker = new AssetMaker(this.blobs, fetchFile, (output, blob) => this.#made.set(output, blob));
    if (!existsSync(this.#index)) return;
    for (const [output, blob] of Object.entries(JSON.parse(readFileSync(this.#index, 'utf8')) as Record<string, string>)) {
      if (this.blobs.has(blob, isCompressible(output))) this.#made.set(output, blob);
    }
    this.maker.reset(this.#made);
  }

  save(): void {
    writeFileSync(`${this.#index}.tmp`, JSON.stringify(Object.fromEntries(this.#made)));
    renameSync(`${this.#index}.tmp`, this.#index);
  }
}
