import { ContentStore } from '../../src/data/store.ts';
import type { AnyViewDefinition } from '../../src/data/view.ts';
import type { Route } from '../../src/data/route.ts';
import { OutputClaims } from '../core/output-claims.ts';
import { outputPathOf } from '../core/output-path.ts';
import { pageId } from '../core/page.ts';
import { PageGraph, type Page, type Question } from '../core/page-graph.ts';
import type { PreparedRelease } from '../core/prepare-release.ts';
import { redirectRoutes, redirectViews } from '../core/redirect-pages.ts';
import { Manifest } from '../release/manifest.ts';
import { loadGraph } from '../state/graph-records.ts';
import type { State } from '../state/open-state.ts';
import { loadFiles } from '../state/release-records.ts';
import { SavedTexts } from '../state/saved-texts.ts';

/** What a release changed of the page graph. */
export interface GraphChanges {
  pages: Page[];
  questions: Set<Question>;
  removed: Page[];
  /** A redirect came, went or leads elsewhere, or a page came to its address or left it. */
  redirectsChanged: boolean;
}

/** The content, who read it, and the files of the newest release. */
export class ReleaseMemory {
  readonly store: ContentStore;
  readonly graph: PageGraph;
  readonly claims: OutputClaims;
  readonly manifest: Manifest;
  readonly #texts: SavedTexts | undefined;

  /** With no state it starts empty, as a full build does. */
  constructor(state: State | undefined, site: { routes: readonly Route[]; views: readonly AnyViewDefinition[] }) {
    const routes = [...site.routes, ...redirectRoutes];
    this.#texts = state && new SavedTexts(state);
    this.store = new ContentStore([...site.views, ...redirectViews], this.#texts);
    this.graph = new PageGraph(routes);
    this.claims = new OutputClaims(routes);
    if (state) loadGraph(state, this.graph);
    this.manifest = new Manifest(state ? loadFiles(state) : []);
    for (const page of this.graph.pages()) {
      this.claims.add(page);
      for (const asset of page.assets) this.manifest.use(outputPathOf(asset), 1);
    }
  }

  /**
   * Takes a prepared release over. `blobOfAsset` names the bytes of a picture or download; one that no page refers to any
   * more stays in the release, marked with the time since when.
   */
  apply(prepared: PreparedRelease, blobOfAsset: (output: string) => string | undefined, now: number): GraphChanges {
    const { graph, manifest } = this;
    const pages: Page[] = [];
    const questions = new Set<Question>();
    const outputs = new Set<string>();
    const assets = new Set<string>();

    for (const [id, outcome] of prepared.outcomes) {
      const before = graph.find(id);
      const page = graph.set(outcome);
      this.#replace(before, page, outputs, assets);
      pages.push(page);
      for (const question of page.questions) questions.add(question);
    }
    for (const ref of prepared.postponed) {
      const page = graph.find(pageId(ref)) ?? graph.set({ page: ref, reads: new Map(), validUntil: Infinity, assets: [] });
      graph.markStale(page);
      pages.push(page);
    }
    for (const page of prepared.removed) {
      graph.delete(page.id);
      this.#replace(page, undefined, outputs, assets);
    }
    for (const question of graph.settle(this.store, prepared.touched)) questions.add(question);

    // A redirect that went is no longer among the claims.
    const redirectsChanged =
      prepared.removed.some(({ redirectTo }) => redirectTo !== undefined) || [...outputs].some((output) => this.claims.hasRedirect(output));
    for (const output of outputs) {
      const blob = this.claims.winner(output)?.blob;
      if (blob === undefined) manifest.delete(output);
      else manifest.set({ output, blob, kind: 'page' });
    }
    for (const output of assets) {
      const file = manifest.find(output);
      const blob = blobOfAsset(output) ?? file?.blob;
      if (blob === undefined) continue;
      if (manifest.isUsed(output)) manifest.set({ output, blob, kind: 'media' });
      else if (file) manifest.set({ output, blob, kind: 'media', unusedSince: file.unusedSince ?? now });
    }
    return { pages, questions, removed: prepared.removed, redirectsChanged };
  }

  /** The content is in the state as it is in the store. */
  noteSaved(): void {
    this.#texts?.settle();
  }

  /** Marks everything that needs these files to be made again: their bytes are gone. Returns whether all pages do. */
  markLost(lost: ReadonlySet<string>): boolean {
    for (const page of this.graph.pages()) {
      const isLost = page.output !== undefined && lost.has(page.output);
      if (isLost || page.assets.some((asset) => lost.has(outputPathOf(asset)))) this.graph.markStale(page);
    }
    return [...lost].some((output) => ['client', 'map'].includes(this.manifest.find(output)?.kind ?? ''));
  }

  #replace(before: Page | undefined, after: Page | undefined, outputs: Set<string>, assets: Set<string>): void {
    if (before) this.claims.remove(before);
    if (after) this.claims.add(after);
    for (const [page, by] of [[before, -1] as const, [after, 1] as const]) {
      if (page?.output !== undefined) outputs.add(page.output);
      for (const asset of page?.assets ?? []) {
        const output = outputPathOf(asset);
        this.manifest.use(output, by);
        assets.add(output);
      }
    }
  }
}
