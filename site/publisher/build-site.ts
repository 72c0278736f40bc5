import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntryChange } from '../src/data/store.ts';
import { isCompressible } from './core/output-path.ts';
import { pageId } from './core/page.ts';
import { prepareRelease } from './core/prepare-release.ts';
import { AssetMaker, type FileSource } from './media/make-assets.ts';
import { makePage, type PageMakerParts } from './page-maker.ts';
import type { Site } from './release-engine.ts';
import { ReleaseMemory } from './release-memory.ts';
import { BlobStore } from './release/blob-store.ts';
import { clientOutput } from './release/client-files.ts';
import { compressQuickly, encodings } from './release/compress.ts';
import { listFiles } from './release/list-files.ts';
import { redirectMap, redirectMapOutput } from './release/redirect-map.ts';
import { judgeChanges, type FailedChange } from './verdicts.ts';

export interface BuildOptions {
  site: Site;
  entries: Iterable<EntryChange>;
  fetchFile: FileSource;
  /** Epoch ms: the clock of every page. */
  now: number;
  /** Replaced as a whole once the new site is complete. */
  outDirectory: string;
  /** Keeps pictures from one build to the next, because making them takes long. */
  cacheDirectory: string;
  /** Writes `.gz` and `.br` beside each page too. */
  compress: boolean;
}
export interface BuildResult {
  pages: number;
  /** Entries whose pages could not be made, with the reason. */
  failed: FailedChange[];
}

/** Makes the whole site as plain files, with the same code and the same bytes as the publisher page by page. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { site, now, outDirectory } = options;
  const building = `${outDirectory}.new`;
  rmSync(building, { recursive: true, force: true });
  const folders = new Set<string>();
  const write = (output: string, bytes: Uint8Array): void => {
    const path = join(building, output);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, bytes);
  };
  const writeWithForms = async (output: string, bytes: Buffer): Promise<void> => {
    write(output, bytes);
    if (!options.compress || !isCompressible(output)) return;
    const forms = await compressQuickly(bytes);
    for (const encoding of encodings) write(`${output}.${encoding}`, forms[encoding]);
  };

  const pictures = new PictureCache(options.cacheDirectory, options.fetchFile);
  const memory = new ReleaseMemory(undefined, site);
  const written = new Map<string, string>();
  const parts: PageMakerParts = {
    store: memory.store,
    renderer: site.renderer,
    assets: pictures.maker,
    keep: async (bytes, output) => {
      const blob = hash('sha256', bytes, 'hex');
      written.set(output, blob);
      await writeWithForms(output, bytes);
      return blob;
    },
  };
  const changes = numbered(options.entries);
  const { store, graph, claims, manifest } = memory;
  const prepared = await prepareRelease({ store, graph, changes, now, makeAll: true, makePage: (page) => makePage(parts, page, now) });
  memory.apply(prepared, (output) => pictures.maker.blobAt(output), now);

  for (const { output, blob, kind } of manifest.files()) {
    const winner = claims.winner(output);
    if (kind === 'media') await writeWithForms(output, pictures.blobs.read(blob));
    // Two pages want this address, and the other one was written last.
    else if (winner && written.get(output) !== blob) await makePage(parts, winner, now);
    written.delete(output);
  }
  for (const output of written.keys()) for (const ending of ['', '.gz', '.br']) rmSync(join(building, output + ending), { force: true });
  for (const path of site.clientDirectory === undefined ? [] : listFiles(site.clientDirectory)) {
    const output = clientOutput(site.clientDirectory ?? '', path);
    if (!manifest.find(output)) await writeWithForms(output, readFileSync(path));
  }
  await writeWithForms(redirectMapOutput, redirectMap(graph, claims));
  pictures.save();
  replaceDirectory(outDirectory, building);
  const { failed } = judgeChanges({ prepared, faulty: [], graph, claims, store, seqOf: () => undefined });
  return { pages: graph.size, failed: [...failed, ...failedFixedPages()] };

  /** Pages that are no entry's own: nobody else would tell of them. */
  function failedFixedPages(): FailedChange[] {
    return [...prepared.outcomes.values()].flatMap(({ page, path, error }) =>
      error === undefined || ('view' in page.route && page.route.pageOf)
        ? []
        : [{ seq: 0, type: 'page', id: pageId(page).trim(), path, reason: error }],
    );
  }
}

function* numbered(entries: Iterable<EntryChange>) {
  let seq = 0;
  for (const change of entries) yield { ...change, seq: (seq += 1) };
}

/** The old site stays until the new one is complete. */
function replaceDirectory(directory: string, by: string): void {
  const old = `${directory}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(directory)) renameSync(directory, old);
  renameSync(by, directory);
  rmSync(old, { recursive: true, force: true });
}

/** Pictures made by earlier builds. An address never changes its content, so what was made once is right for good. */
class PictureCache {
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
