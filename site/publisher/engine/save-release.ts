import type { GraphChanges } from './release-memory.ts';
import type { ContentStore } from '../../src/data/store.ts';
import { entryName } from '../core/entry-name.ts';
import type { PreparedRelease } from '../core/prepare-release.ts';
import type { Manifest } from '../release/manifest.ts';
import { deleteEntry, saveEntry } from '../state/content-records.ts';
import { deletePages, savePages } from '../state/graph-records.ts';
import { setMeta } from '../state/meta-records.ts';
import type { State } from '../state/open-state.ts';
import {
  addQuickBlobs,
  addRelease,
  deleteFile,
  extendRelease,
  newestRelease,
  saveFile,
  type FileChange,
} from '../state/release-records.ts';
import { addReports, addUnchecked, deleteUnchecked } from '../state/report-records.ts';
import type { Verdicts } from './verdicts.ts';

export interface NewRelease {
  at: number;
  reason: string;
  prepared: PreparedRelease;
  graphChanges: GraphChanges;
  fileChanges: { changes: FileChange[]; touched: Set<string> };
  quickBlobs: Set<string>;
  /** The release whose remaining pages these are. */
  continues?: number;
}

/**
 * Writes a release down before it goes live, so that the disk can be put right to match whatever happens on the way. Call
 * it inside a transaction. Returns the release's number; without changed files that is the number of the one before.
 */
export function saveRelease(state: State, store: ContentStore, manifest: Manifest, release: NewRelease): number {
  const { at, reason, prepared, graphChanges, fileChanges } = release;
  const seqs = new Map(prepared.accepted.map((change) => [entryName(change), change.seq]));
  for (const { type, id } of prepared.changed) {
    const json = store.findJson(type, id);
    if (json === undefined) deleteEntry(state, type, id);
    else saveEntry(state, { type, id, seq: seqs.get(entryName({ type, id })) ?? 0, json });
  }
  deletePages(
    state,
    graphChanges.removed.map(({ id }) => id),
  );
  savePages(state, graphChanges.pages, graphChanges.questions);
  for (const output of fileChanges.touched) {
    const file = manifest.find(output);
    if (file) saveFile(state, file);
    else deleteFile(state, output);
  }
  addQuickBlobs(state, release.quickBlobs);
  if (fileChanges.changes.length === 0) return newestRelease(state);
  if (release.continues !== undefined) {
    extendRelease(state, release.continues, prepared.outcomes.size, fileChanges.changes);
    return release.continues;
  }
  return addRelease(state, { at, reason, pages: prepared.outcomes.size }, fileChanges.changes);
}

/** Notes that the release is live: only now the cursor moves, and what became of the changes may be told. */
export function settleRelease(
  state: State,
  { release, now, cursor, verdicts }: { release: number; now: number; cursor?: { source: string; cursor: number }; verdicts: Verdicts },
): void {
  if (cursor) {
    setMeta(state, 'source', cursor.source);
    setMeta(state, 'cursor', String(cursor.cursor));
  }
  // Changes without a number are the publisher's own: nobody waits to hear of them.
  const failed = verdicts.failed.filter(({ seq }) => seq > 0);
  const at = new Date(now).toISOString();
  addReports(
    state,
    failed.map(({ seq, type, id, path, reason }) => ({ seq, type, id, state: 'failed', at, path, release: String(release), reason })),
  );
  // It may have been live a moment ago, before the pages were made that it breaks.
  for (const change of failed) deleteUnchecked(state, change);
  const live = verdicts.live.filter(({ seq }) => seq > 0);
  addUnchecked(
    state,
    live.map((change) => ({ ...change, release, since: now })),
  );
}
