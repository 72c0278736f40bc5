import type { EntryOf, EntryType } from './contract/entry-types.ts';
import { readKeys, readRows } from './reads.ts';

/**
 * A question pages may ask: the entries of one type, grouped by key, each as the row a page needs. A page that read a
 * group is stale only when the rows of that group change, so rows hold what the page shows and no more.
 * All functions must be pure: they see one entry and nothing else.
 */
export interface ViewDefinition<Type extends EntryType = EntryType, Row = unknown> {
  name: string;
  type: Type;
  /** The groups this entry belongs to; none leaves it out. */
  keys(entry: EntryOf<Type>): readonly string[];
  /** The row shown of this entry in the group of this key; the whole entry where left out. */
  select?(entry: EntryOf<Type>, key: string): Row;
  /** Order of the rows in a group; by id where left out or equal. What it looks at does not decide what a row is. */
  compare?(a: NoInfer<Row>, b: NoInfer<Row>): number;
}

/** The store keeps views of any type in one list; each is only ever given entries of its own type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- existential type: TypeScript has no other spelling for "some Type and Row"
export type AnyViewDefinition = ViewDefinition<any, any>;

export interface View<Row> {
  definition: AnyViewDefinition;
  /** The rows of a group in order, at most `limit`; empty where there are none. */
  list(key: string, limit?: number): readonly Row[];
  /** The first row of a group. */
  find(key: string): Row | undefined;
  /** All keys that have rows, in ascending order. */
  keys(): readonly string[];
}

export function defineView<Type extends EntryType, Row = EntryOf<Type>>(definition: ViewDefinition<Type, Row>): View<Row> {
  const { name } = definition;
  return {
    definition,
    list: (key, limit) => readRows(name, key, limit) as readonly Row[],
    find: (key) => readRows(name, key, 1)[0] as Row | undefined,
    keys: () => readKeys(name),
  };
}
