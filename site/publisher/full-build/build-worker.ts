import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { AssetRequest } from '../../src/data/assets.ts';
import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import type { PageOutcome } from '../core/page.ts';
import { loadSite } from '../load-site.ts';
import { makePage } from '../engine/page-maker.ts';
import { ReleaseMemory } from '../engine/release-memory.ts';
import { OutputFolder } from './output-folder.ts';

/** What a worker is started with: before the content is read, so that the site's code is loaded meanwhile. */
export interface WorkerStart {
  allowSampleData: boolean;
}
/** The whole content, and where the pages go. */
export interface WorkerJob {
  entries: { type: EntryType; id: string; json: string }[];
  now: number;
  directory: string;
  compress: boolean;
  /** For each page, in the order of the graph, whether someone makes it. */
  claims: Int32Array;
}
/** A page a worker made, and the files it needs. */
export type WorkerPage = Omit<PageOutcome, 'page'> & { id: string; files: AssetRequest[] };

const pagesInAMessage = 64;

/** Makes pages from the end of the list, while the main thread makes them from its beginning, until they meet. */
async function work({ entries, now, directory, compress, claims }: WorkerJob): Promise<void> {
  const { store, graph } = new ReleaseMemory(undefined, site);
  for (const { type, id, json } of entries) store.apply([{ type, id, entry: JSON.parse(json) as EntryOf<EntryType> }]);
  const folder = new OutputFolder(directory, compress);
  const pages = [...graph.allPages(store).stale];
  let made: WorkerPage[] = [];
  for (let position = pages.length - 1; position >= 0; position -= 1) {
    const [id, page] = pages[position] ?? [];
    if (id === undefined || page === undefined || Atomics.exchange(claims, position, 1) === 1) continue;
    const files: AssetRequest[] = [];
    const parts = {
      store,
      renderer: site.renderer,
      // The main thread makes the pictures, so that each is made once.
      ensureAssets: (requests: Iterable<AssetRequest>) => {
        files.push(...requests);
        return Promise.resolve(true);
      },
      keep: (bytes: Uint8Array, output: string) => {
        folder.write(output, bytes);
        return Promise.resolve(hash('sha256', bytes, 'hex'));
      },
    };
    const { page: _page, ...outcome } = await makePage(parts, page, now);
    made.push({ ...outcome, id, files });
    if (made.length >= pagesInAMessage) tell();
  }
  tell();

  /** Of pages that are written: from then on the main thread may write another in the place of one. */
  function tell(): void {
    folder.flush();
    parentPort?.postMessage(made);
    made = [];
  }
}

const site = await loadSite(workerData as WorkerStart);
parentPort?.once('message', (job: WorkerJob) => void work(job));
