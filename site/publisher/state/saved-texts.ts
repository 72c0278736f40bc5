import type { EntryType } from '../../src/data/contract/entry-types.ts';
import type { EntryTexts } from '../../src/data/entry-texts.ts';
import { entryName } from '../core/entry-name.ts';
import { findEntryJson } from './content-records.ts';
import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

/**
 * The texts of all entries, left in the state and read when asked for: at 50,000 pages they would fill the memory of a
 * small server. What changed waits in a table that goes with the process, until a release is saved with it.
 */
export class SavedTexts implements EntryTexts {
  readonly #state: State;
  /** Whose texts wait: mostly nobody's. */
  readonly #unsaved = new Set<string>();

  constructor(state: State) {
    this.#state = state;
    state.exec(
      'CREATE TEMP TABLE IF NOT EXISTS unsaved (type TEXT NOT NULL, id TEXT NOT NULL, json TEXT, PRIMARY KEY (type, id)) WITHOUT ROWID',
    );
  }

  get(type: EntryType, id: string): string | undefined {
    return this.#unsaved.has(entryName({ type, id })) ? this.#findUnsaved(type, id) : findEntryJson(this.#state, type, id);
  }

  set(type: EntryType, id: string, json: string | undefined): void {
    prepared(this.#state, 'INSERT OR REPLACE INTO temp.unsaved (type, id, json) VALUES (?, ?, ?)').run(type, id, json ?? null);
    this.#unsaved.add(entryName({ type, id }));
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
    if (this.#unsaved.size === 0) return;
    this.#state.exec('DELETE FROM temp.unsaved');
    this.#unsaved.clear();
  }

  #findUnsaved(type: EntryType, id: string): string | undefined {
    const sql = 'SELECT json FROM temp.unsaved WHERE type = ? AND id = ?';
    return prepared<[string, string], string | null>(this.#state, sql).pluck().get(type, id) ?? undefined;
  }
}
