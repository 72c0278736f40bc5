import type { ContentStore } from '../src/data/store.ts';
import { takeIn } from './content-intake.ts';
import type { NumberedChange } from './core/prepare-release.ts';
import type { EngineOptions } from './engine-options.ts';
import type { RefusedChanges } from './refused-changes.ts';
import { deleteEntry, loadEntries, saveEntry } from './state/content-records.ts';
import type { State } from './state/open-state.ts';

/**
 * Brings the saved content into the store. Entries are checked again when the code changed; what no longer passes stays as
 * it is, and its pages tell.
 */
export function loadContent(
  state: State,
  { store, refused, isNewCode }: { store: ContentStore; refused: RefusedChanges; isNewCode: boolean },
  options: EngineOptions,
): void {
  for (const { type, id, seq, json } of [...loadEntries(state)]) {
    const entry: unknown = JSON.parse(json);
    const intake = isNewCode ? takeIn({ seq, type, id, entry }, options) : undefined;
    try {
      if (intake && !intake.ok && intake.isSample) throw new Error(intake.reason);
      const [change] = intake?.ok ? [intake.change] : [{ type, id, entry } as NumberedChange];
      store.apply([change]);
      const now = store.findJson(type, id);
      if (now !== undefined && now !== json) saveEntry(state, { type, id, seq, json: now });
    } catch (error) {
      const reason = (error as Error).message;
      options.log('entry-refused', { type, id, reason });
      refused.keep({ type, id, seq, json, reason, at: options.now(), groups: new Set(), retryAt: Infinity });
      deleteEntry(state, type, id);
    }
  }
}
