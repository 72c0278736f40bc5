import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

export function getMeta(state: State, key: string): string | undefined {
  return prepared<[string], string>(state, 'SELECT value FROM meta WHERE key = ?').pluck().get(key);
}

export function setMeta(state: State, key: string, value: string | undefined): void {
  if (value === undefined) prepared(state, 'DELETE FROM meta WHERE key = ?').run(key);
  else prepared(state, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
}
