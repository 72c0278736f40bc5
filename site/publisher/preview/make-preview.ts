import { recordReads } from '../../src/data/reads.ts';
import type { ContentStore, EntryChange } from '../../src/data/store.ts';
import { takeIn } from '../engine/content-intake.ts';
import { outputPathOf } from '../core/output-path.ts';
import type { Site } from '../site.ts';
import { findPreviewPath } from './find-preview-path.ts';
import { OverlayStore } from './overlay-store.ts';

/** An entry as the cms sends it: the draft in its public form. */
interface DraftEntry {
  type: string;
  id: string;
  entry: Record<string, unknown>;
}
export interface PreviewRequest {
  /** What is looked at. */
  draft: DraftEntry;
  /** Drafts it refers to, or that are part of it, which are not public yet. */
  related: readonly DraftEntry[];
}
export type Preview =
  | {
      ok: true;
      path: string;
      html: string;
      /** Files the page shows which no release holds yet: their address on the site, and which upload they are. */
      missing: { path: string; file: string }[];
    }
  | { ok: false; reason: string };

interface PreviewParts {
  store: ContentStore;
  site: Pick<Site, 'routes' | 'views' | 'renderer'>;
  /** Whether the release has a file at this path. */
  hasOutput(output: string): boolean;
  now: number;
}

/** The page of a draft as the next release would have it. Nothing is written, and the content stays as it is. */
export async function makePreview({ store, site, hasOutput, now }: PreviewParts, { draft, related }: PreviewRequest): Promise<Preview> {
  // Sample data may be looked at here, wherever it may not go out.
  const intake = takeIn({ seq: 0, ...draft }, { allowSampleData: true });
  if (!intake.ok) return { ok: false, reason: intake.reason };
  const { type, entry } = intake.change;
  if (entry === null) return { ok: false, reason: 'Draf ini kosong.' };
  // A related draft that is not fit to be read is not seen.
  const others = related.map((each) => takeIn({ seq: 0, ...each }, { allowSampleData: true }));
  const changes: EntryChange[] = [...others.flatMap((each) => (each.ok ? [each.change] : [])), intake.change];
  const overlay = new OverlayStore(store, site.views, changes);
  const { value, reads } = await recordReads(overlay, now, async () => {
    const path = findPreviewPath(site.routes, (ofType, id) => overlay.find(ofType, id), type, entry);
    return path === undefined ? undefined : { path, page: await site.renderer.render(path) };
  });
  if (!value) return { ok: false, reason: 'Isi ini tidak mempunyai halaman, jadi tidak ada yang dapat ditampilkan.' };
  const { path, page } = value;
  if (page.status !== 200) return { ok: false, reason: `Halaman ${path} menjawab ${page.status}.` };
  const missing = [...reads.assets.values()].flatMap((asset) =>
    'file' in asset && !hasOutput(outputPathOf(asset.path)) ? [{ path: asset.path, file: asset.file.id }] : [],
  );
  return { ok: true, path, html: Buffer.from(page.body).toString(), missing };
}
