import type { EntryType } from '../../src/data/contract/entry-types.ts';
import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

export interface EntryRecord {
  type: EntryType;
  id: string;
  seq: number;
  json: string;
}
/** A change that is waiting because it broke a page or the contract. */
export interface RefusedRecord {
  type: string;
  id: string;
  seq: number;
  /** As the cms told it. */
  json: string;
  /** In Indonesian, for the entry's owner. */
  reason: string;
  at: number;
  /** Groups of questions whose change is a reason to try again. */
  groups: Set<string>;
  /** When (epoch ms) to try again in any case. */
  retryAt: number;
}

/** All entries without their texts. */
export function listEntries(state: State): Omit<EntryRecord, 'json'>[] {
  return prepared<[], Omit<EntryRecord, 'json'>>(state, 'SELECT type, id, seq FROM entries').all();
}

export function findEntryJson(state: State, type: string, id: string): string | undefined {
  return prepared<[string, string], string>(state, 'SELECT json FROM entries WHERE type = ? AND id = ?').pluck().get(type, id);
}

export function findEntrySeq(state: State, type: string, id: string): number | undefined {
  return prepared<[string, string], number>(state, 'SELECT seq FROM entries WHERE type = ? AND id = ?').pluck().get(type, id);
}

export function saveEntry(state: State, { type, id, seq, json }: EntryRecord): void {
  prepared(state, 'INSERT OR REPLACE INTO entries (type, id, seq, json) VALUES (?, ?, ?, ?)').run(type, id, seq, json);
}

export function deleteEntry(state: State, type: string, id: string): void {
  prepared(state, 'DELETE FROM entries WHERE type = ? AND id = ?').run(type, id);
}

export function loadRefused(state: State): RefusedRecord[] {
  const rows = prepared<[], Omit<RefusedRecord, 'groups' | 'retryAt'> & { groups: string; retry_at: number | null }>(
    state,
    'SELECT * FROM refused',
  ).all();
  return rows.map(({ groups, retry_at, ...row }) => ({
    ...row,
    groups: new Set(JSON.parse(groups) as string[]),
    retryAt: retry_at ?? Infinity,
  }));
}

export function saveRefused(state: State, record: RefusedRecord): void {
  const { type, id, seq, json, reason, at, groups, retryAt } = record;
  prepared(state, 'INSERT OR REPLACE INTO refused (type, id, seq, json, reason, at, groups, retry_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
    type,
    id,
    seq,
    json,
    reason,
    at,
    JSON.stringify([...groups]),
    finite(retryAt),
  );
}

export function deleteRefused(state: State, type: string, id: string): void {
  prepared(state, 'DELETE FROM refused WHERE type = ? AND id = ?').run(type, id);
}

/** SQLite has no Infinity. */
export function finite(instant: number): number | null {
  return Number.isFinite(instant) ? instant : null;
}
