import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import type { EntryChange } from '../../src/data/store.ts';
import { pageId, type PageOutcome, type PageRef } from '../core/page.ts';
import { prepareRelease, type NumberedChange } from '../core/prepare-release.ts';
import type { FileSource } from '../media/make-assets.ts';
import { makePage, type PageMakerParts } from '../engine/page-maker.ts';
import { ReleaseMemory } from '../engine/release-memory.ts';
import { clientOutput } from '../release/client-files.ts';
import { listFiles } from '../release/list-files.ts';
import { redirectMap, redirectMapOutput } from '../release/redirect-map.ts';
import type { Site } from '../site.ts';
import { judgeChanges, type FailedChange, type LiveChange } from '../engine/verdicts.ts';
import type { BuildCrew } from './build-crew.ts';
import { OutputFolder } from './output-folder.ts';
import { PictureCache } from './picture-cache.ts';

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
  /** Threads that help, made for the same site. */
  crew?: BuildCrew;
}
export interface BuildResult {
  pages: number;
  /** Entries whose pages could not be made, with the reason. */
  failed: FailedChange[];
  /** The others, with a page that shows each. */
  made: LiveChange[];
}

/** Makes the whole site as plain files, with the same code and the same bytes as the publisher page by page. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { site, now, outDirectory, crew, compress } = options;
  const building = `${outDirectory}.new`;
  rmSync(building, { recursive: true, force: true });
  const folder = new OutputFolder(building, compress);
  const pictures = new PictureCache(options.cacheDirectory, options.fetchFile);
  const memory = new ReleaseMemory(undefined, site);
  const { store, graph, claims, manifest } = memory;
  const written = new Map<string, string>();
  /** Files that two threads may have written, in an order nobody knows. */
  const contested = new Set<string>();
  const noteWritten = (output: string, blob: string): void => {
    if (written.has(output)) contested.add(output);
    written.set(output, blob);
  };
  const parts: PageMakerParts = {
    store,
    renderer: site.renderer,
    ensureAssets: (requests) => pictures.maker.ensure(requests),
    keep: (bytes, output) => {
      const blob = hash('sha256', bytes, 'hex');
      noteWritten(output, blob);
      folder.write(output, bytes);
      return Promise.resolve(blob);
    },
  };
  const prepared = await prepareRelease({
    store,
    graph,
    textBefore: () => undefined,
    changes: changesThenCrew(),
    now,
    makeAll: true,
    makePage: makeOrTake,
  });
  memory.apply(prepared, (output) => pictures.maker.blobAt(output), now);

  for (const { output, blob, kind } of manifest.files()) {
    const winner = claims.winner(output);
    if (kind === 'media') folder.write(output, pictures.blobs.read(blob));
    // Two pages want this address, and the other one was written last.
    else if (winner && (written.get(output) !== blob || contested.has(output))) await makePage(parts, winner, now);
    written.delete(output);
  }
  for (const output of written.keys()) folder.delete(output);
  for (const path of site.clientDirectory === undefined ? [] : listFiles(site.clientDirectory)) {
    const output = clientOutput(site.clientDirectory ?? '', path);
    if (!manifest.find(output)) folder.write(output, readFileSync(path));
  }
  folder.write(redirectMapOutput, redirectMap(graph, claims));
  pictures.save();
  folder.replace(outDirectory);
  const { failed, live: made } = judgeChanges({
    prepared,
    faulty: [],
    graph,
    claims,
    store,
    seqOf: () => undefined,
    textBefore: () => undefined,
  });
  return { pages: graph.size, failed: [...failed, ...failedFixedPages()], made };

  /** All entries; when the last of them is in the content, the crew gets it too. */
  function* changesThenCrew(): Generator<NumberedChange> {
    let seq = 0;
    for (const change of options.entries) yield { ...change, seq: (seq += 1) };
    const entries = [...store.names()].map(({ type, id }) => ({ type, id, json: store.findJson(type, id) ?? '' }));
    crew?.start({ entries, now, directory: building, compress }, [...graph.allPages(store).stale.keys()]);
  }

  /** Makes the page, or takes it from a thread that does. What went wrong there is tried again here, where it is judged. */
  async function makeOrTake(page: PageRef): Promise<PageOutcome> {
    const taken = await crew?.take(pageId(page));
    if (!taken) return makePage(parts, page, now);
    const { id: _id, files, ...outcome } = taken;
    if (outcome.output !== undefined && outcome.blob !== undefined) noteWritten(outcome.output, outcome.blob);
    const hasFiles = await pictures.maker.ensure(files).then(
      () => true,
      () => false,
    );
    return outcome.error === undefined && hasFiles ? { ...outcome, page } : makePage(parts, page, now);
  }

  /** Pages that are no entry's own: nobody else would tell of them. */
  function failedFixedPages(): FailedChange[] {
    return [...prepared.outcomes.values()].flatMap(({ page, path, error }) =>
      error === undefined || ('view' in page.route && page.route.pageOf)
        ? []
        : [{ seq: 0, type: 'page', id: pageId(page).trim(), path, reason: error }],
    );
  }
}
