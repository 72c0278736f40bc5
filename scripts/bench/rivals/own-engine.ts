import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from '../../../site/publisher/load-site.ts';
import { ReleaseEngine } from '../../../site/publisher/engine/release-engine.ts';
import { readContentDirectory } from '../../../site/src/data/content-directory.ts';
import type { EntryChange } from '../../../site/src/data/store.ts';

/** The publisher's release engine, which does all between the cms's news and the switched release. */
export class OwnEngine {
  readonly #engine: ReleaseEngine;
  readonly #directory: string;
  readonly #entries: EntryChange[];
  #seq = 1;

  private constructor(engine: ReleaseEngine, directory: string, entries: EntryChange[]) {
    this.#engine = engine;
    this.#directory = directory;
    this.#entries = entries;
  }

  /** With the content of a directory live. Pictures are left out, as Astro's project has none. */
  static async start(directory: string, contentDirectory: string): Promise<OwnEngine> {
    const content = await readContentDirectory(contentDirectory);
    const entries = content.entries.filter(({ type }) => type !== 'file');
    const engine = ReleaseEngine.open({
      dataDirectory: directory,
      site: await loadSite({ allowSampleData: true }),
      fetchFile: () => Promise.reject(new Error('There are no files.')),
      now: Date.now,
      log: () => undefined,
      allowSampleData: true,
    });
    const changes = entries.map((entry) => ({ ...entry, seq: 1 }));
    await engine.publish({ changes, reason: 'snapshot', isSnapshot: true, cursor: { source: 'bench', cursor: 1 } });
    return new OwnEngine(engine, directory, entries);
  }

  /** Publishes a new title and returns what it took until residents have the page. */
  async publishTitle(slug: string, title: string): Promise<{ wallMs: number; cpuMs: number }> {
    const found = this.#entries.find(({ type, entry }) => type === 'news-item' && entry !== null && 'slug' in entry && entry.slug === slug);
    if (!found?.entry) throw new Error(`There is no news item "${slug}".`);
    const change = { type: found.type, id: found.id, seq: (this.#seq += 1), entry: { ...found.entry, title } };
    const started = performance.now();
    const cpuBefore = process.cpuUsage();
    await this.#engine.publish({ changes: [change], reason: 'changes', cursor: { source: 'bench', cursor: this.#seq } });
    const wallMs = performance.now() - started;
    const { user, system } = process.cpuUsage(cpuBefore);
    const page = join(this.#directory, 'releases', 'current', 'berita', slug, 'index.html');
    if (!existsSync(page) || !readFileSync(page, 'utf8').includes(title)) throw new Error(`The new title of "${slug}" is not live.`);
    return { wallMs, cpuMs: (user + system) / 1000 };
  }

  close(): void {
    this.#engine.close();
  }
}
