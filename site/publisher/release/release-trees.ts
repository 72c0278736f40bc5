import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  opendirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isCompressible } from '../core/output-path.ts';
import type { BlobStore } from './blob-store.ts';
import { encodings } from './compress.ts';
import { diskSync, type DiskSync } from './sync-disk.ts';

type TreeName = 'a' | 'b';
const treeNames: readonly TreeName[] = ['a', 'b'];

/** Which blob a release has at an output path; undefined where it has no such file. */
export type BlobAt = (output: string) => string | undefined;

/**
 * Two folders of hard links to blobs, `a` and `b`, and the symbolic link `current` that web servers follow. A release is
 * put into the idle folder and goes live as a whole when the link is swapped. Each folder's difference from the newest
 * release (its lag) is known, so only what differs is ever touched.
 */
export class ReleaseTrees {
  readonly #lag: Record<TreeName, Set<string>> = { a: new Set(), b: new Set() };
  readonly #directory: string;
  readonly #blobs: BlobStore;
  readonly #disk: DiskSync;

  constructor(directory: string, blobs: BlobStore, disk: DiskSync = diskSync) {
    this.#directory = directory;
    this.#disk = disk;
    this.#blobs = blobs;
    for (const tree of treeNames) mkdirSync(join(directory, tree), { recursive: true });
  }

  get current(): string {
    return join(this.#directory, 'current');
  }

  get live(): TreeName | undefined {
    try {
      return treeNames.find((tree) => tree === readlinkSync(this.current));
    } catch {
      return undefined;
    }
  }

  /** Whether the tree residents read is that of the newest release, file by file. */
  get isLiveComplete(): boolean {
    return this.live !== undefined && this.#lag[this.live].size === 0;
  }

  /**
   * Compares both trees with the newest release, for example after a crash. Faults become lag, which `publish` heals.
   * Returns the outputs whose blob is gone or empty: they must be made again first.
   */
  verify(outputs: Iterable<string>, blobAt: BlobAt): Set<string> {
    const expected = new Set<string>();
    const lost = new Set<string>();
    for (const tree of treeNames) this.#lag[tree].clear();
    for (const output of outputs) {
      for (const { file, source } of this.#filesOf(output, blobAt(output))) {
        expected.add(file);
        const blob = usableBlob(source);
        if (blob === undefined) lost.add(output);
        for (const tree of treeNames) {
          if (blob === undefined || identityOf(join(this.#directory, tree, file)) !== blob) this.#lag[tree].add(output);
        }
      }
    }
    for (const tree of treeNames) for (const file of this.#walk(tree, '')) if (!expected.has(file)) this.#lag[tree].add(file);
    return lost;
  }

  /** Takes the word of an orderly shutdown for how far the trees lag, instead of looking at every file. */
  trust(lag: Record<TreeName, readonly string[]>): void {
    for (const tree of treeNames) this.#lag[tree] = new Set(lag[tree]);
  }
  get lag(): Record<TreeName, string[]> {
    return { a: [...this.#lag.a], b: [...this.#lag.b] };
  }

  /** Notes that the newest release differs at these outputs from the one before. */
  markChanged(outputs: Iterable<string>): void {
    for (const output of outputs) for (const tree of treeNames) this.#lag[tree].add(output);
  }

  /** Brings the idle tree to the newest release and makes it live. */
  publish(blobAt: BlobAt, beforeSwitch: () => void): void {
    const idle = this.live === 'a' ? 'b' : 'a';
    this.#placeAll(idle, this.#lag[idle], blobAt);
    this.#lag[idle].clear();
    beforeSwitch();
    this.#switchTo(idle);
  }

  /**
   * Brings the idle tree some files closer to the newest release, in quiet times, so that the publish after a large
   * release need not do it. Returns whether there was anything to do.
   */
  catchUp(blobAt: BlobAt, limit: number): boolean {
    if (!this.isLiveComplete) return false;
    const idle = this.live === 'a' ? 'b' : 'a';
    const some = new Set<string>();
    for (const output of this.#lag[idle]) {
      if (some.size === limit) break;
      some.add(output);
    }
    this.#placeAll(idle, some, blobAt);
    for (const output of some) this.#lag[idle].delete(output);
    return some.size > 0;
  }

  /** Makes an earlier release live, which differs from the newest one at `differing` outputs. */
  rollBack(differing: ReadonlySet<string>, blobAt: BlobAt): void {
    const idle = this.live === 'a' ? 'b' : 'a';
    const outputs = new Set([...this.#lag[idle], ...differing]);
    // Until all is placed the tree is neither release; after that it lags where the releases differ.
    this.#lag[idle] = outputs;
    this.#placeAll(idle, outputs, blobAt);
    this.#lag[idle] = new Set(differing);
    this.#switchTo(idle);
  }

  /** Renews the links to a blob whose compressed form became smaller, in both trees. */
  refresh(output: string, blobAt: BlobAt): void {
    for (const tree of treeNames) {
      if (this.#lag[tree].has(output)) continue;
      for (const { file, source } of this.#filesOf(output, blobAt(output))) {
        const target = join(this.#directory, tree, file);
        if (identityOf(target) === identityOf(source)) continue;
        // Residents read this tree: the old file is replaced in one step.
        const temporary = join(this.#directory, `refresh-${process.pid}`);
        rmSync(temporary, { force: true });
        linkSync(source, temporary);
        renameSync(temporary, target);
      }
    }
  }

  #switchTo(tree: TreeName): void {
    const next = join(this.#directory, `next-${process.pid}`);
    rmSync(next, { force: true });
    symlinkSync(tree, next);
    renameSync(next, this.current);
    // The journal of the file system is in order: with this, all links made before are safe too.
    this.#disk.path(this.#directory);
  }

  #filesOf(output: string, blob: string | undefined): { file: string; source: string }[] {
    if (blob === undefined) return [];
    const plain = { file: output, source: this.#blobs.path(blob) };
    if (!isCompressible(output)) return [plain];
    return [plain, ...encodings.map((encoding) => ({ file: `${output}.${encoding}`, source: this.#blobs.path(blob, encoding) }))];
  }

  /**
   * What goes makes room first: a file may have to become a folder. Throws where the whole tree is gone, which would else be
   * made anew with these files alone.
   */
  #placeAll(tree: TreeName, outputs: ReadonlySet<string>, blobAt: BlobAt): void {
    opendirSync(join(this.#directory, tree)).closeSync();
    for (const output of outputs) if (blobAt(output) === undefined) this.#place(tree, output, undefined);
    for (const output of outputs) if (blobAt(output) !== undefined) this.#place(tree, output, blobAt(output));
  }

  #place(tree: TreeName, output: string, blob: string | undefined): void {
    const root = join(this.#directory, tree);
    if (blob === undefined) {
      const files = isCompressible(output) ? [output, ...encodings.map((encoding) => `${output}.${encoding}`)] : [output];
      for (const file of files) removeFile(join(root, file));
      removeEmptyFolders(root, dirname(output));
      return;
    }
    for (const { file, source } of this.#filesOf(output, blob)) link(source, join(root, file));
  }

  *#walk(tree: TreeName, folder: string): Generator<string> {
    for (const item of readdirSync(join(this.#directory, tree, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) yield* this.#walk(tree, path);
      else yield path;
    }
  }
}

/** A source that is gone is left out: the rest of the release is worth more. `verify` finds it at the next start. */
function link(source: string, target: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      linkSync(source, target);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (attempt === 3) throw error;
      if (code === 'EEXIST') removeAt(target);
      else if (code === 'ENOENT' && !existsSync(source)) return;
      else if (code === 'ENOENT') mkdirSync(dirname(target), { recursive: true });
      // A file that the release no longer has stands where a folder has to be.
      else if (code === 'ENOTDIR') removeFileAbove(target);
      else throw error;
    }
  }
}

/** Leaves alone what has taken the file's place, or its folder's, already. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function removeAt(path: string): void {
  if (lstatSync(path).isDirectory()) rmSync(path, { recursive: true });
  else unlinkSync(path);
}

function removeFileAbove(path: string): void {
  let above = dirname(path);
  while (!existsSync(above)) above = dirname(above);
  if (!lstatSync(above).isDirectory()) unlinkSync(above);
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path !== '.' && path !== ''; path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      return;
    }
  }
}

function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

/** An empty file is what a power cut leaves of one that was not synced. */
function usableBlob(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.size === 0) rmSync(path);
  return found && found.size > 0 ? `${found.dev} ${found.ino}` : undefined;
}
