import type { EntryType } from '../../src/data/contract/entry-types.ts';
import type { EntryTexts } from '../../src/data/entry-texts.ts';
import { findEntryJson } from './content-records.ts';
import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

/**
 * The texts of all entries, left in the state and read when asked for: at 50,000 pages they would fill the memory of a
 * small server. What changed waits in a table that goes with the process, until a release is saved with it.
 */
export class SavedTexts implements EntryTexts {
  readonly #state: State;
  /** How many texts wait; mostly none, and then nobody need look for them. */
  #unsaved = 0;

  constructor(state: State) {
    this.#state = state;
    state.exec(
      'CREATE TEMP TABLE IF NOT EXISTS unsaved (type TEXT NOT NULL, id TEXT NOT NULL, json TEXT, PRIMARY KEY (type, id)) WITHOUT ROWID',
    );
  }

  get(type: EntryType, id: string): string | undefined {
    const waiting = this.#unsaved > 0 ? this.#find(type, id) : undefined;
    return waiting ? (waiting.json ?? undefined) : findEntryJson(this.#state, type, id);
  }

  set(type: EntryType, id: string, json: string | undefined): void {
    prepared(this.#state, 'INSERT OR REPLACE INTO temp.unsaved (type, id, json) VALUES (?, ?, ?)').run(type, id, json ?? null);
    this.#unsaved += 1;
  }

  names(): { type: EntryType; id: string }[] {
    return prepared<[], { type: EntryType; id: string }>(
      this.#state,
      `SELECT type, id FROM entries WHERE (type, id) NOT IN (SELECT type, id FROM temp.unsaved)
         UNION ALL SELECT type, id FROM temp.unsaved WHERE json IS NOT NULL`,
    ).all();
  }

  /** What waited has been saved. */
  settle(): void {
    if (this.#unsaved === 0) return;
    this.#state.exec('DELETE FROM temp.unsaved');
    this.#unsaved = 0;
  }

  #find(type: EntryType, id: string): { json: string | null } | undefined {
    return prepared<[string, string], { json: string | null }>(this.#state, 'SELECT json FROM temp.unsaved WHERE type = ? AND id = ?').get(
      type,
      id,
    );
  }
}
