import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import type { ContentSource } from '../../src/data/reads.ts';
import { ContentStore, type EntryChange } from '../../src/data/store.ts';
import type { AnyViewDefinition } from '../../src/data/view.ts';

type Answer = ReturnType<ContentSource['list']>;

/**
 * The content as it would be with some entries changed. The store itself, from which releases are made meanwhile, is only
 * read: each group one of these entries is or was in is put together anew.
 */
export class OverlayStore implements ContentSource {
  readonly #base: ContentStore;
  readonly #views: ReadonlyMap<string, AnyViewDefinition>;
  readonly #entries: readonly EntryChange[];
  readonly #groups = new Map<string, ContentStore>();

  constructor(base: ContentStore, views: readonly AnyViewDefinition[], entries: readonly EntryChange[]) {
    this.#base = base;
    this.#views = new Map(views.map((view) => [view.name, view]));
    this.#entries = entries;
  }

  find<Type extends EntryType>(type: Type, id: string): EntryOf<Type> | undefined {
    const changed = this.#entries.findLast((change) => change.type === type && change.id === id);
    return changed ? ((changed.entry as EntryOf<Type> | null) ?? undefined) : this.#base.find(type, id);
  }

  list(view: string, key: string, limit?: number): Answer {
    const definition = this.#views.get(view);
    const changed = this.#changed(definition);
    if (!definition || !changed.some((change) => this.#isIn(definition, change, key))) return this.#base.list(view, key, limit);
    return this.#group(definition, key, changed).list(view, key, limit);
  }

  keys(view: string): ReturnType<ContentSource['keys']> {
    const definition = this.#views.get(view);
    const changed = this.#changed(definition);
    if (!definition || changed.length === 0) return this.#base.keys(view);
    const touched = new Set(
      changed.flatMap(({ type, id, entry }) => [this.#base.find(type, id), entry].flatMap((each) => keysOf(definition, each))),
    );
    const kept = this.#base.keys(view).rows.filter((key) => !touched.has(key));
    const filled = [...touched].filter((key) => this.list(view, key, 1).rows.length > 0);
    return { rows: [...kept, ...filled].sort(), fingerprint: '' };
  }

  #changed(definition: AnyViewDefinition | undefined): readonly EntryChange[] {
    return this.#entries.filter(({ type }) => type === definition?.type);
  }

  #isIn(definition: AnyViewDefinition, { type, id, entry }: EntryChange, key: string): boolean {
    return keysOf(definition, entry).includes(key) || keysOf(definition, this.#base.find(type, id)).includes(key);
  }

  #group(definition: AnyViewDefinition, key: string, changed: readonly EntryChange[]): ContentStore {
    const name = `${definition.name}\t${key}`;
    let group = this.#groups.get(name);
    if (!group) {
      const type = definition.type as EntryType;
      const ids = this.#base.idsOf(definition.name, key);
      group = new ContentStore([definition]);
      group.apply(ids.map((id) => ({ type, id, entry: this.#base.find(type, id) ?? null })));
      group.apply(changed);
      this.#groups.set(name, group);
    }
    return group;
  }
}

function keysOf(definition: AnyViewDefinition, entry: EntryOf<EntryType> | null | undefined): readonly string[] {
  return entry ? definition.keys(entry) : [];
}
