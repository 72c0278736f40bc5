import { keysReadKey } from '../../src/data/reads.ts';
import type { ContentStore } from '../../src/data/store.ts';
import type { RawChange } from '../core/raw-change.ts';
import { entryName } from '../core/entry-name.ts';
import type { NumberedChange } from '../core/prepare-release.ts';
import { deleteRefused, loadRefused, saveRefused, type RefusedRecord } from '../state/content-records.ts';
import type { State } from '../state/open-state.ts';
import type { Verdicts } from './verdicts.ts';

/** Changes kept out of the content because they broke a page or the contract, until they fare better. */
export class RefusedChanges {
  readonly #state: State;
  readonly #records = new Map<string, RefusedRecord>();
  /** After a start all are tried again: the code may be another. */
  #retryAll: boolean;

  constructor(state: State) {
    this.#state = state;
    for (const record of loadRefused(state)) this.#records.set(entryName(record), record);
    this.#retryAll = this.#records.size > 0;
  }

  get nextRetry(): number {
    if (this.#retryAll && this.#records.size > 0) return 0;
    return Math.min(Infinity, ...[...this.#records.values()].map(({ retryAt }) => retryAt));
  }

  list(): RefusedRecord[] {
    return [...this.#records.values()];
  }

  /** Those to try together with `changes`: what their page read is about to change, or their time has come. */
  takeDue(changes: readonly NumberedChange[], store: ContentStore, now: number): RawChange[] {
    if (this.#records.size === 0) return [];
    const named = new Set(changes.map(entryName));
    const groups = new Set<string>();
    for (const { type, id, entry } of changes) {
      for (const each of [entry, store.find(type, id) ?? null]) {
        for (const group of store.groupsOf({ type, id, entry: each }))
          groups.add(group).add(keysReadKey(group.slice(0, group.indexOf('\t'))));
      }
    }
    const due = [...this.#records.values()].filter((record) => {
      if (named.has(entryName(record))) return false;
      return this.#retryAll || record.retryAt <= now || [...record.groups].some((group) => groups.has(group));
    });
    this.#retryAll = false;
    return due.map(({ seq, type, id, json }) => ({ seq, type, id, entry: JSON.parse(json) as unknown }));
  }

  /** Forgets those that made it and keeps the new ones. Call it inside a transaction. */
  update(accepted: readonly { type: string; id: string }[], failed: Verdicts['failed'], now: number): void {
    if (this.#records.size > 0) for (const change of accepted) this.drop(change);
    for (const { seq, type, id, reason, retry } of failed) {
      if (!retry) continue;
      this.keep({ seq, type, id, json: retry.json, reason, at: now, groups: retry.groups, retryAt: retry.at });
    }
  }

  keep(record: RefusedRecord): void {
    saveRefused(this.#state, record);
    this.#records.set(entryName(record), record);
  }

  drop(change: { type: string; id: string }): void {
    if (this.#records.delete(entryName(change))) deleteRefused(this.#state, change.type, change.id);
  }
}
