import type { AssetRequest } from '../../src/data/assets.ts';
import { recordReads } from '../../src/data/reads.ts';
import type { ContentStore } from '../../src/data/store.ts';
import { isCompressible, outputPathOf } from '../core/output-path.ts';
import type { PageOutcome, PageRef } from '../core/page.ts';
import { findRedirectTarget, redirectPage } from '../core/redirect-pages.ts';
import { AssetFault } from '../media/make-assets.ts';

/** A page as the site's code made it. */
export interface RenderedPage {
  status: number;
  contentType: string;
  body: string | Uint8Array;
}
/** The site's own code: Astro's bundle, or a stand-in in tests. */
export interface Renderer {
  render(path: string): Promise<RenderedPage>;
}
export interface PageMakerParts {
  store: ContentStore;
  renderer: Renderer;
  /** Gets the files a page needs; answers whether it has all of them, or some follow. */
  ensureAssets(assets: Iterable<AssetRequest>): Promise<boolean>;
  /** Keeps the bytes of a page and returns their name. */
  keep(bytes: Uint8Array, output: string, isCompressed: boolean): Promise<string>;
}

/** Files that could not be fetched are asked for again after this time. */
const assetRetryMs = 30_000;
/** A page that went live before its card is made again after this time, with the card. */
const cardWaitMs = 1_000;

/** Makes one page with its pictures. A fault of the page is an outcome; only what has nothing to do with it throws. */
export async function makePage({ store, renderer, ensureAssets, keep }: PageMakerParts, page: PageRef, now: number): Promise<PageOutcome> {
  const { value, reads } = await recordReads(store, now, () => renderPage(renderer, page));
  const outcome: PageOutcome = {
    page,
    path: value.path,
    reads: reads.views,
    validUntil: reads.validUntil,
    assets: [...reads.assets.keys()],
    error: value.error,
  };
  if (value.error !== undefined || value.path === undefined || value.body === undefined) return outcome;
  try {
    const output = outputPathOf(value.path);
    const isComplete = await ensureAssets(reads.assets.values());
    const validUntil = isComplete ? outcome.validUntil : Math.min(outcome.validUntil, now + cardWaitMs);
    const bytes = typeof value.body === 'string' ? Buffer.from(value.body) : value.body;
    return { ...outcome, validUntil, output, redirectTo: value.redirectTo, blob: await keep(bytes, output, isCompressible(output)) };
  } catch (error) {
    if (isSystemError(error)) throw error;
    const isPassing = error instanceof AssetFault && error.isPassing;
    const validUntil = isPassing ? Math.min(outcome.validUntil, now + assetRetryMs) : outcome.validUntil;
    return { ...outcome, validUntil, error: (error as Error).message };
  }
}

interface Rendered {
  path?: string;
  body?: string | Uint8Array;
  redirectTo?: string;
  error?: string;
}

async function renderPage(renderer: Renderer, { route, key }: PageRef): Promise<Rendered> {
  let path: string | undefined;
  try {
    path = 'view' in route ? route.path(key) : route.path;
    if (path === undefined) return {};
    const redirectTo = findRedirectTarget(route, key);
    if (redirectTo !== undefined) return { path, redirectTo, body: redirectPage(redirectTo) };
    const { status, body } = await renderer.render(path);
    const expected = path === '/404/' ? 404 : 200;
    if (status !== expected) return { path, error: `halaman menjawab ${status}, bukan ${expected}` };
    return { path, body };
  } catch (error) {
    return { path, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The disk is full or cannot be written: no page is to blame. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
