import { hash } from 'node:crypto';
import type { EntryOf, EntryType } from './contract/entry-types.ts';
import { TextsInMemory, type EntryTexts } from './entry-texts.ts';
import { keysReadKey, readKey, type ContentSource } from './reads.ts';
import type { AnyViewDefinition } from './view.ts';

/** The new public form of an entry, or null when it is no longer public. */
export interface EntryChange<Type extends EntryType = EntryType> {
  type: Type;
  id: string;
  entry: EntryOf<Type> | null;
}

interface IndexedRow {
  id: string;
  /** The selected row; undefined in views of whole entries, which are unpacked when read. */
  row: unknown;
}
interface Group {
  rows: IndexedRow[];
  /** Of all rows, once asked for. */
  fingerprint?: string;
  /** Of the first so many rows, of those asked for that are not all. */
  fingerprintsOfFirst?: Map<number, string>;
}
interface ViewIndex {
  definition: AnyViewDefinition;
  groups: Map<string, Group>;
  /** Keys in ascending order with their fingerprint, made when asked for. */
  sortedKeys?: { rows: readonly string[]; fingerprint: string };
}

/**
 * All public content, with an index in memory for each view that is kept up to date entry by entry. Entries are held as
 * JSON text and unpacked when a page reads one whole.
 */
export class ContentStore implements ContentSource {
  readonly #texts: EntryTexts;
  readonly #indexes = new Map<string, ViewIndex>();
  readonly #indexesOfType = new Map<EntryType, ViewIndex[]>();

  constructor(views: readonly AnyViewDefinition[], texts: EntryTexts = new TextsInMemory()) {
    this.#texts = texts;
    for (const definition of views) {
      if (this.#indexes.has(definition.name)) throw new Error(`Two views are named "${definition.name}".`);
      const index: ViewIndex = { definition, groups: new Map() };
      this.#indexes.set(definition.name, index);
      const type = definition.type as EntryType;
      this.#indexesOfType.set(type, [...(this.#indexesOfType.get(type) ?? []), index]);
    }
  }

  /**
   * Applies changes in order and returns the groups whose answers may have changed (see `groupOfRead`). An entry that a
   * view cannot take throws before anything of it is applied.
   */
  apply(changes: Iterable<EntryChange>): Set<string> {
    const touched = new Set<string>();
    for (const change of changes) this.#applyOne(change, touched);
    return touched;
  }

  /** Takes an entry into the views whose text is there already. Throws as `apply` does. */
  restore<Type extends EntryType>(type: Type, id: string, entry: EntryOf<Type>): void {
    this.#index(type, id, { before: undefined, entry }, new Set());
  }

  find<Type extends EntryType>(type: Type, id: string): EntryOf<Type> | undefined {
    const packed = this.#texts.get(type, id);
    return packed === undefined ? undefined : (JSON.parse(packed) as EntryOf<Type>);
  }

  /** The entry as JSON text. */
  findJson(type: EntryType, id: string): string | undefined {
    return this.#texts.get(type, id);
  }

  /** Whether a view has rows under this key. */
  hasKey(view: string, key: string): boolean {
    return this.#viewIndex(view).groups.has(key);
  }

  /** Which entries the rows of a group are of. */
  idsOf(view: string, key: string): string[] {
    return (
      this.#viewIndex(view)
        .groups.get(key)
        ?.rows.map(({ id }) => id) ?? []
    );
  }

  /** The groups an entry belongs to: the questions whose answers it can change. */
  groupsOf({ type, entry }: EntryChange): string[] {
    const indexes = entry === null ? [] : (this.#indexesOfType.get(type) ?? []);
    return indexes.flatMap(({ definition }) => definition.keys(entry).map((key) => readKey(definition.name, key)));
  }

  names(): Iterable<{ type: EntryType; id: string }> {
    return this.#texts.names();
  }

  list(view: string, key: string, limit?: number): { rows: readonly unknown[]; fingerprint: string } {
    const index = this.#viewIndex(view);
    const group = index.groups.get(key);
    if (!group) return { rows: [], fingerprint: '' };
    const isWhole = limit === undefined || limit >= group.rows.length;
    const wanted = isWhole ? group.rows : group.rows.slice(0, limit);
    const rows = wanted.map(({ id, row }) => row ?? this.find(index.definition.type as EntryType, id));
    if (isWhole) return { rows, fingerprint: (group.fingerprint ??= fingerprintOf(rows)) };
    const known = (group.fingerprintsOfFirst ??= new Map<number, string>());
    const fingerprint = known.get(limit) ?? fingerprintOf(rows);
    known.set(limit, fingerprint);
    return { rows, fingerprint };
  }

  keys(view: string): { rows: readonly string[]; fingerprint: string } {
    const index = this.#viewIndex(view);
    if (!index.sortedKeys) {
      const rows = [...index.groups.keys()].sort();
      index.sortedKeys = { rows, fingerprint: fingerprintOf(rows) };
    }
    return index.sortedKeys;
  }

  /** Answers a recorded question again: its fingerprint now. */
  fingerprint(recordedKey: string): string {
    const [view = '', key = '', limit] = recordedKey.split('\t');
    if (limit === '*') return this.keys(view).fingerprint;
    return this.list(view, key, limit === undefined ? undefined : Number(limit)).fingerprint;
  }

  #applyOne({ type, id, entry }: EntryChange, touched: Set<string>): void {
    const before = this.#texts.get(type, id);
    const after = entry === null ? undefined : JSON.stringify(entry);
    if (before === after) return;
    const old = before === undefined ? undefined : (JSON.parse(before) as EntryOf<EntryType>);
    this.#index(type, id, { before: old, entry, save: () => this.#texts.set(type, id, after) }, touched);
  }

  #index(
    type: EntryType,
    id: string,
    { before: old, entry, save }: { before: EntryOf<EntryType> | undefined; entry: EntryOf<EntryType> | null; save?: () => void },
    touched: Set<string>,
  ): void {
    const moves = (this.#indexesOfType.get(type) ?? []).map((index) => {
      const { keys, select, compare } = index.definition;
      const rowsOf = (of: EntryOf<EntryType> | null | undefined): Map<string, unknown> =>
        new Map(of ? keys(of).map((key) => [key, select?.(of, key)]) : []);
      const rowsBefore = rowsOf(old);
      const rowsAfter = rowsOf(entry);
      for (const [key, row] of rowsAfter) {
        compare?.(row ?? entry, row ?? entry);
        // A row that is the same as before leaves its group as it is: hashing a group of every news item again takes long.
        if (select && rowsBefore.has(key) && JSON.stringify(rowsBefore.get(key)) === JSON.stringify(row)) {
          rowsBefore.delete(key);
          rowsAfter.delete(key);
        }
      }
      return { index, rowsBefore, rowsAfter };
    });
    save?.();
    for (const { index, rowsBefore, rowsAfter } of moves) {
      for (const [key, row] of rowsBefore) this.#touch(index, key, touched, (group) => this.#removeRow(index, group, id, row ?? old));
      for (const [key, row] of rowsAfter) {
        this.#touch(index, key, touched, (group) => this.#insertRow(index, group, { id, row }, row ?? entry));
      }
    }
  }

  #touch(index: ViewIndex, key: string, touched: Set<string>, change: (group: Group) => void): void {
    const { name } = index.definition;
    const existing = index.groups.get(key);
    const group: Group = existing ?? { rows: [] };
    change(group);
    group.fingerprint = group.fingerprintsOfFirst = undefined;
    if (group.rows.length === 0) index.groups.delete(key);
    else index.groups.set(key, group);
    if ((existing !== undefined) !== group.rows.length > 0) {
      index.sortedKeys = undefined;
      touched.add(keysReadKey(name));
    }
    touched.add(readKey(name, key));
  }

  #insertRow(index: ViewIndex, group: Group, inserted: IndexedRow, value: unknown): void {
    const position = this.#positionOf(index, group, inserted.id, value);
    // Inserting into an empty list would make room for 17.
    if (group.rows.length === 0) group.rows = [inserted];
    else group.rows.splice(position, 0, inserted);
  }

  #removeRow(index: ViewIndex, group: Group, id: string, value: unknown): void {
    const expected = this.#positionOf(index, group, id, value);
    // A view whose `compare` is no order costs time, and nothing else.
    const position = group.rows[expected]?.id === id ? expected : group.rows.findIndex((row) => row.id === id);
    if (position >= 0) group.rows.splice(position, 1);
  }

  /** Where an entry's row is in its group, or belongs. By binary search: a group may hold every entry of a type. */
  #positionOf({ definition }: ViewIndex, group: Group, id: string, value: unknown): number {
    const compare = definition.compare as ((a: unknown, b: unknown) => number) | undefined;
    let low = 0;
    let high = group.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = group.rows[middle];
      // Its own row; the text it stands for may be a newer one by now.
      if (!other || other.id === id) return middle;
      const order = compare ? compare(other.row ?? this.find(definition.type as EntryType, other.id), value) : 0;
      if (order < 0 || (order === 0 && other.id < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #viewIndex(view: string): ViewIndex {
    const index = this.#indexes.get(view);
    if (!index) throw new Error(`No view is named "${view}".`);
    return index;
  }
}

function fingerprintOf(value: unknown): string {
  return hash('sha1', JSON.stringify(value), 'base64');
}
