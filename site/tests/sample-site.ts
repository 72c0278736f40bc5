import { fileURLToPath } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';
import { loadSite } from '../publisher/load-site.ts';
import type { Renderer } from '../publisher/engine/page-maker.ts';
import { readContentDirectory } from '../src/data/content-directory.ts';
import type { EntryOf, EntryType } from '../src/data/contract/entry-types.ts';
import { recordReads, type Reads } from '../src/data/reads.ts';
import { ContentStore, type EntryChange } from '../src/data/store.ts';
import { views } from '../src/data/views.ts';
import { routes } from '../src/routes.ts';

const contentDirectory = fileURLToPath(new URL('../../cms/seed/content', import.meta.url));
/** A day after the sample content was written, so that pages which ask the clock always answer alike. */
const someDay = Date.parse('2026-11-24T10:00:00+08:00');

/** Read once for all tests of a file: it looks into every picture. */
let content: ReturnType<typeof readContentDirectory> | undefined;
let bundle: ReturnType<typeof loadSite> | undefined;

export interface RenderedPage {
  status: number;
  contentType: string;
  body: string;
  /** The body as a document. */
  root: HTMLElement;
  reads: Reads;
}

/** The sample content in the built pages, with changes a test makes to it. */
export class SampleSite {
  readonly #store = new ContentStore(views);
  readonly #renderer: Renderer;
  now = someDay;

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  static async load(): Promise<SampleSite> {
    const { renderer } = await (bundle ??= loadSite({ allowSampleData: true }));
    const { entries, problems } = await (content ??= readContentDirectory(contentDirectory));
    if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
    const site = new SampleSite(renderer);
    site.apply(entries);
    return site;
  }

  apply(changes: Iterable<EntryChange>): void {
    this.#store.apply(changes);
  }

  /** Changes one published entry; `null` unpublishes it. */
  change<Type extends EntryType>(type: Type, id: string, fields: Partial<EntryOf<Type>> | null): void {
    const entry = this.#store.find(type, id);
    if (!entry) throw new Error(`The sample content has no ${type} "${id}".`);
    this.apply([{ type, id, entry: fields === null ? null : { ...entry, ...fields } }]);
  }

  find<Type extends EntryType>(type: Type, id: string): EntryOf<Type> {
    const entry = this.#store.find(type, id);
    if (!entry) throw new Error(`The sample content has no ${type} "${id}".`);
    return entry;
  }

  ids(type: EntryType): string[] {
    return [...this.#store.names()].filter((entry) => entry.type === type).map(({ id }) => id);
  }

  list<Type extends EntryType>(type: Type): EntryOf<Type>[] {
    return this.ids(type).flatMap((id) => this.#store.find(type, id) ?? []);
  }

  /** Every page with its family. */
  async listPages(): Promise<{ route: string; path: string }[]> {
    const { value } = await recordReads(this.#store, this.now, () =>
      routes.flatMap((route) => {
        if (!('view' in route)) return [{ route: route.name, path: route.path }];
        return route.view.keys().flatMap((key) => {
          const path = route.path(key);
          return path === undefined ? [] : [{ route: route.name, path }];
        });
      }),
    );
    return value;
  }

  async render(path: string): Promise<RenderedPage> {
    const { value, reads } = await recordReads(this.#store, this.now, () => this.#renderer.render(path));
    const body = Buffer.from(value.body).toString();
    return { ...value, body, root: parse(body, { comment: false }), reads };
  }

  /** Whether a page rendered before would be rendered again now: an answer it was made from is another one. */
  isStale({ reads }: { reads: Reads }): boolean {
    return [...reads.views].some(([question, fingerprint]) => this.#store.fingerprint(question) !== fingerprint);
  }
}
