import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

export type FileKind = 'page' | 'media' | 'client' | 'map';
/** A file of the newest release. */
export interface ReleaseFile {
  output: string;
  blob: string;
  kind: FileKind;
  /** Since when (epoch ms) no page refers to it. */
  unusedSince?: number;
}
export interface FileChange {
  output: string;
  /** Blob before and after; undefined where there was or is no such file. */
  before: string | undefined;
  after: string | undefined;
}
export interface ReleaseRecord {
  id: number;
  at: number;
  reason: string;
  /** How many pages were made for it. */
  pages: number;
}

export function loadFiles(state: State): ReleaseFile[] {
  const rows = prepared<[], Omit<ReleaseFile, 'unusedSince'> & { unused_since: number | null }>(state, 'SELECT * FROM files').all();
  return rows.map(({ unused_since, ...row }) => ({ ...row, unusedSince: unused_since ?? undefined }));
}

export function saveFile(state: State, { output, blob, kind, unusedSince }: ReleaseFile): void {
  prepared(state, 'INSERT OR REPLACE INTO files (output, blob, kind, unused_since) VALUES (?, ?, ?, ?)').run(
    output,
    blob,
    kind,
    unusedSince ?? null,
  );
}

export function deleteFile(state: State, output: string): void {
  prepared(state, 'DELETE FROM files WHERE output = ?').run(output);
}

/** Writes a release down and returns its number. */
export function addRelease(state: State, release: Omit<ReleaseRecord, 'id'>, changes: readonly FileChange[]): number {
  const { lastInsertRowid } = prepared(state, 'INSERT INTO releases (at, reason, pages) VALUES (?, ?, ?)').run(
    release.at,
    release.reason,
    release.pages,
  );
  const id = Number(lastInsertRowid);
  addFileChanges(state, id, changes);
  return id;
}

/** Writes down that a release, which went live before all its pages were made, has them now. */
export function extendRelease(state: State, id: number, pages: number, changes: readonly FileChange[]): void {
  prepared(state, 'UPDATE releases SET pages = pages + ? WHERE id = ?').run(pages, id);
  addFileChanges(state, id, changes);
}

function addFileChanges(state: State, release: number, changes: readonly FileChange[]): void {
  // Nothing can be rolled back to before the first release.
  if (release === 1) return;
  const add = prepared(
    state,
    `INSERT INTO release_files (release, output, before, after) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET after = excluded.after`,
  );
  for (const { output, before, after } of changes) add.run(release, output, before ?? null, after ?? null);
}

/** The number of the newest release; 0 when there is none. */
export function newestRelease(state: State): number {
  return prepared<[], number>(state, 'SELECT coalesce(max(id), 0) FROM releases').pluck().get() ?? 0;
}

/** Newest first. */
export function listReleases(state: State, limit = -1): ReleaseRecord[] {
  return prepared<[number], ReleaseRecord>(state, 'SELECT id, at, reason, pages FROM releases ORDER BY id DESC LIMIT ?').all(limit);
}

/** Pages of the newest release. */
export function countPages(state: State): number {
  return prepared<[], number>(state, "SELECT count(*) FROM files WHERE kind = 'page'").pluck().get() ?? 0;
}

/** Where release `id` differs from the newest one: output path to its blob then. */
export function differencesSince(state: State, id: number): Map<string, string | undefined> {
  const differences = new Map<string, string | undefined>();
  const rows = prepared<[number], { output: string; before: string | null }>(
    state,
    'SELECT output, before FROM release_files WHERE release > ? ORDER BY release DESC',
  ).iterate(id);
  for (const { output, before } of rows) differences.set(output, before ?? undefined);
  return differences;
}

/** Forgets releases older than the `keep` newest and than `before` (epoch ms): they can no longer be rolled back to. */
export function forgetOldReleases(state: State, keep: number, before: number): void {
  state.transaction(() => {
    const oldest = prepared<[number, number], number | null>(
      state,
      'SELECT max(id) FROM releases WHERE at < ? AND id <= (SELECT max(id) FROM releases) - ?',
    )
      .pluck()
      .get(before, keep);
    if (!oldest) return;
    prepared(state, 'DELETE FROM release_files WHERE release <= ?').run(oldest);
    prepared(state, 'DELETE FROM releases WHERE id <= ?').run(oldest);
  })();
}

/** Every blob that the newest release, a kept one or a page needs. */
export function listNeededBlobs(state: State): Set<string> {
  const rows = prepared<[], string>(
    state,
    `SELECT blob FROM files UNION SELECT blob FROM pages WHERE blob IS NOT NULL
       UNION SELECT before FROM release_files WHERE before IS NOT NULL`,
  )
    .pluck()
    .iterate();
  return new Set(rows);
}

export function listOutputsOf(state: State, blob: string): string[] {
  return prepared<[string], string>(state, 'SELECT output FROM files WHERE blob = ?').pluck().all(blob);
}

export function addQuickBlobs(state: State, blobs: Iterable<string>): void {
  const add = prepared(state, 'INSERT OR IGNORE INTO quick_blobs (blob) VALUES (?)');
  for (const blob of blobs) add.run(blob);
}
export function takeQuickBlob(state: State): string | undefined {
  return prepared<[], string>(state, 'DELETE FROM quick_blobs WHERE blob = (SELECT blob FROM quick_blobs LIMIT 1) RETURNING blob')
    .pluck()
    .get();
}
