import type { FileChange, ReleaseFile } from '../state/release-records.ts';

/** The files of the newest release, and how many pages refer to each picture or download. */
export class Manifest {
  readonly #files = new Map<string, ReleaseFile>();
  readonly #uses = new Map<string, number>();
  #changes = new Map<string, FileChange>();
  #touched = new Set<string>();

  constructor(files: Iterable<ReleaseFile>) {
    for (const file of files) this.#files.set(file.output, file);
  }

  get size(): number {
    return this.#files.size;
  }
  find(output: string): ReleaseFile | undefined {
    return this.#files.get(output);
  }
  files(): IterableIterator<ReleaseFile> {
    return this.#files.values();
  }
  outputs(): IterableIterator<string> {
    return this.#files.keys();
  }
  readonly blobAt = (output: string): string | undefined => this.#files.get(output)?.blob;

  set(file: ReleaseFile): void {
    const before = this.#files.get(file.output);
    if (before?.blob === file.blob && before.kind === file.kind && before.unusedSince === file.unusedSince) return;
    this.#note(file.output, before?.blob, file.blob);
    this.#files.set(file.output, file);
  }

  delete(output: string): void {
    const before = this.#files.get(output);
    if (!before) return;
    this.#note(output, before.blob, undefined);
    this.#files.delete(output);
  }

  /** Counts a page's use of a file, or takes it back. Returns how many uses there are now. */
  use(output: string, by: 1 | -1): number {
    const uses = (this.#uses.get(output) ?? 0) + by;
    if (uses > 0) this.#uses.set(output, uses);
    else this.#uses.delete(output);
    return uses;
  }
  isUsed(output: string): boolean {
    return this.#uses.has(output);
  }

  /** What changed since the last call: `changes` of bytes, `touched` with changes of the record alone. */
  takeChanges(): { changes: FileChange[]; touched: Set<string> } {
    const taken = { changes: [...this.#changes.values()].filter(({ before, after }) => before !== after), touched: this.#touched };
    this.#changes = new Map();
    this.#touched = new Set();
    return taken;
  }

  #note(output: string, before: string | undefined, after: string | undefined): void {
    const earlier = this.#changes.get(output);
    this.#changes.set(output, { output, before: earlier ? earlier.before : before, after });
    this.#touched.add(output);
  }
}
