import type { ReportRow } from '../../src/data/contract/publishing-api.ts';
import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

/** A change that is in the live release but was not yet seen through the web server. */
export interface UncheckedChange {
  seq: number;
  type: string;
  id: string;
  release: number;
  /** The file and address of a page that shows the change; null where no page does. */
  output: string | null;
  path: string | null;
  /** When (epoch ms) it went live. */
  since: number;
}

export function addReports(state: State, reports: readonly ReportRow[]): void {
  const add = prepared(state, 'INSERT INTO reports (json) VALUES (?)');
  for (const report of reports) add.run(JSON.stringify(report));
}

/** The oldest reports the cms has not confirmed, with the number to pass to `deleteReports` once it has. */
export function listReports(state: State, limit: number): { upTo: number; reports: ReportRow[] } {
  const rows = prepared<[number], { number: number; json: string }>(state, 'SELECT number, json FROM reports ORDER BY number LIMIT ?').all(
    limit,
  );
  return { upTo: rows.at(-1)?.number ?? 0, reports: rows.map(({ json }) => JSON.parse(json) as ReportRow) };
}

export function deleteReports(state: State, upTo: number): void {
  prepared(state, 'DELETE FROM reports WHERE number <= ?').run(upTo);
}

export function addUnchecked(state: State, changes: readonly UncheckedChange[]): void {
  const add = prepared(
    state,
    `INSERT OR REPLACE INTO unchecked (seq, type, id, release, output, path, since)
     VALUES (@seq, @type, @id, @release, @output, @path, @since)`,
  );
  for (const change of changes) add.run(change);
}

export function listUnchecked(state: State): UncheckedChange[] {
  return prepared<[], UncheckedChange>(state, 'SELECT * FROM unchecked ORDER BY seq').all();
}

/** Only this change: a newer one of the same entry stays. */
export function deleteUnchecked(state: State, { seq, type, id }: Pick<UncheckedChange, 'seq' | 'type' | 'id'>): void {
  prepared(state, 'DELETE FROM unchecked WHERE seq = ? AND type = ? AND id = ?').run(seq, type, id);
}
