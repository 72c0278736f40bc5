import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import type { Route } from '../../src/data/route.ts';
import type { PageRef } from './page.ts';

/** The pages that are an entry's own: where residents read it, and what its owner is told about. */
export function ownPages(routes: readonly Route[], type: EntryType, entry: EntryOf<EntryType>): PageRef[] {
  return routes.flatMap((route) => {
    if (!('view' in route) || route.pageOf !== type) return [];
    return route.view.definition.keys(entry).map((key) => ({ route, key }));
  });
}
