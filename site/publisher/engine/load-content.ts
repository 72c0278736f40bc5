import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import type { ContentStore } from '../../src/data/store.ts';
import { takeIn } from './content-intake.ts';
import type { EngineOptions } from './engine-options.ts';
import type { RefusedChanges } from './refused-changes.ts';
import { deleteEntry, findEntryJson, listEntries, saveEntry } from '../state/content-records.ts';
import type { State } from '../state/open-state.ts';

/**
 * Brings the saved content into the store. Entries are checked again when the code changed; what no longer passes stays as
 * it is, and its pages tell.
 */
export function loadContent(
  state: State,
  { store, refused, isNewCode }: { store: ContentStore; refused: RefusedChanges; isNewCode: boolean },
  options: EngineOptions,
): void {
  for (const { type, id, seq } of listEntries(state)) {
    const json = findEntryJson(state, type, id);
    if (json === undefined) continue;
    const saved = JSON.parse(json) as EntryOf<EntryType>;
    const intake = isNewCode ? takeIn({ seq, type, id, entry: saved }, options) : undefined;
    try {
      if (intake && !intake.ok && intake.isSample) throw new Error(intake.reason);
      const entry = intake?.ok ? (intake.change.entry ?? saved) : saved;
      const now = entry === saved ? json : JSON.stringify(entry);
      if (now !== json) saveEntry(state, { type, id, seq, json: now });
      store.restore(type, id, entry);
    } catch (error) {
      const reason = (error as Error).message;
      options.log('entry-refused', { type, id, reason });
      refused.keep({ type, id, seq, json, reason, at: options.now(), groups: new Set(), retryAt: Infinity });
      deleteEntry(state, type, id);
    }
  }
}
