import { hash } from 'node:crypto';
import type { AssetRequest, CardRequest, FileRequest } from '../../src/data/assets.ts';
import { isCompressible, outputPathOf } from '../core/output-path.ts';
import type { BlobStore } from '../release/blob-store.ts';
import { makeCard, makePicture } from './make-picture.ts';

/** Where the bytes of uploaded files come from: the cms, or a folder. Throws `AssetFault` where they do not. */
export type FileSource = (file: FileRequest['file']) => Promise<Buffer>;

/** A file that a page shows or offers cannot be made. The message is Indonesian, for the owner of the entry. */
export class AssetFault extends Error {
  /** Trying again later may help: the file could not be fetched just now. */
  readonly isPassing: boolean;
  constructor(message: string, isPassing: boolean, cause?: unknown) {
    super(message, { cause });
    this.isPassing = isPassing;
  }
}

/** Originals in memory at once; sharp uses all processors for one. */
const filesAtOnce = 2;

/** Makes pictures, cards and downloads, each once: an address never changes its content. */
export class AssetMaker {
  readonly #blobs: BlobStore;
  readonly #fetchFile: FileSource;
  readonly #onMade: (output: string, blob: string) => void;
  /** Blob of each asset known to be in the blob store, by its file in the release. */
  readonly #made = new Map<string, string>();
  /** Files being worked on: the pictures of one file are made from one reading of it. */
  readonly #busy = new Map<string, Promise<void>>();
  readonly #seats = new Seats(filesAtOnce);
  /** Files whose bytes are no good stay so. */
  readonly #faulty = new Map<string, AssetFault>();
  /** Cards that could not be drawn while nobody waited, until somebody is told. */
  readonly #undrawn = new Map<string, Error>();

  constructor(blobs: BlobStore, fetchFile: FileSource, onMade: (output: string, blob: string) => void = () => undefined) {
    this.#onMade = onMade;
    this.#blobs = blobs;
    this.#fetchFile = fetchFile;
  }

  /** Tells which assets exist already, in place of what was known. */
  reset(known: Iterable<readonly [output: string, blob: string]>): void {
    this.#made.clear();
    for (const [output, blob] of known) this.#made.set(output, blob);
  }

  blobAt(output: string): string | undefined {
    return this.#made.get(output);
  }

  /**
   * Makes sure the assets are in the blob store. Throws `AssetFault` when a file is the reason that they cannot be. With
   * `cardsLater` cards are drawn in the background; the answer is whether all are there already.
   */
  async ensure(assets: Iterable<AssetRequest>, { cardsLater = false } = {}): Promise<boolean> {
    const files: FileRequest[] = [];
    let isComplete = true;
    for (const asset of assets) {
      if ('file' in asset) files.push(asset);
      else if (!cardsLater) await this.#ensureCard(asset);
      else if (!this.#made.has(outputPathOf(asset.path))) {
        isComplete = false;
        this.#drawLater(asset);
      }
    }
    const byFile = Map.groupBy(files, ({ file }) => file.sha256);
    for (const [sha256, ofFile] of byFile) {
      while (this.#busy.has(sha256)) await this.#busy.get(sha256)?.catch(() => undefined);
      const missing = ofFile.filter(({ path }) => !this.#made.has(outputPathOf(path)));
      if (missing.length === 0) continue;
      const known = this.#faulty.get(sha256);
      if (known) throw known;
      const making = this.#seats.take(() => this.#makeAll(missing)).finally(() => this.#busy.delete(sha256));
      this.#busy.set(sha256, making);
      await making;
    }
    return isComplete;
  }

  /** Several pages may show the same card; it is drawn once. */
  async #ensureCard({ path, card }: CardRequest): Promise<void> {
    const output = outputPathOf(path);
    await this.#busy.get(output);
    if (this.#made.has(output)) return;
    const drawing = this.#seats.take(async () => this.#keep(output, await makeCard(card))).finally(() => this.#busy.delete(output));
    this.#busy.set(output, drawing);
    await drawing;
  }

  /** Whoever asks again is told what went wrong; whoever asks after that has it tried again. */
  #drawLater(asset: CardRequest): void {
    const fault = this.#undrawn.get(asset.path);
    this.#undrawn.delete(asset.path);
    if (fault) throw fault;
    this.#ensureCard(asset).catch((error: unknown) => {
      const { message, ...details } = error as Error;
      const reason = `Kartu untuk tautan halaman ini belum dapat digambar: ${message}`;
      // A disk that fails is no fault of the page.
      this.#undrawn.set(asset.path, 'syscall' in details ? (error as Error) : new AssetFault(reason, true, error));
    });
  }

  async #keep(output: string, bytes: Buffer): Promise<void> {
    const { blob } = await this.#blobs.put(bytes, isCompressible(output));
    this.#made.set(output, blob);
    this.#onMade(output, blob);
  }

  async #makeAll(assets: readonly FileRequest[]): Promise<void> {
    let original: Buffer | undefined;
    for (const { path, file, transform } of assets) {
      const output = outputPathOf(path);
      original ??= await this.#load(file);
      const bytes = transform === 'original' ? original : await this.#picture(original, file, transform);
      await this.#keep(output, bytes);
    }
  }

  async #picture(original: Buffer, file: FileRequest['file'], size: Exclude<FileRequest['transform'], 'original'>): Promise<Buffer> {
    try {
      return await makePicture(original, size);
    } catch (error) {
      const fault = new AssetFault(`Gambar "${file.name}" rusak atau bukan gambar. Unggah ulang gambarnya.`, false, error);
      this.#faulty.set(file.sha256, fault);
      throw fault;
    }
  }

  async #load(file: FileRequest['file']): Promise<Buffer> {
    const bytes = this.#blobs.has(file.sha256, false) ? this.#blobs.read(file.sha256) : await this.#fetchFile(file);
    if (hash('sha256', bytes, 'hex') === file.sha256) return bytes;
    throw new AssetFault(`Isi berkas "${file.name}" tidak sama dengan yang diunggah. Unggah ulang berkasnya.`, true);
  }
}

/** Lets so many pieces of work run at once; the others wait their turn. */
class Seats {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async take(work: () => Promise<void>): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
