import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import type { Route } from '../../src/data/route.ts';
import { ownPages } from './own-pages.ts';
import { pageId, type PageRef } from './page.ts';
import type { StalePages } from './page-graph.ts';

/**
 * Which of many stale pages go live before the others are made: in an emergency those residents open first, otherwise
 * those of new entries, which the editor who has just pressed Publish looks at.
 */
export type First = 'urgent' | 'new';

/** An alert is on these before any other page is made. */
const urgentRoutes = new Set(['home', 'emergency', 'services', 'service']);
/** So many pages are made together: a release of its own would take as long. */
const fewPages = 5;

interface ChangedEntry {
  type: EntryType;
  /** As it is now. */
  entry: EntryOf<EntryType> | undefined;
  /** The release before did not have it. */
  isNew: boolean;
}

/** The pages to make now; the other stale ones come next. */
export function choosePages(
  { stale, removed }: StalePages,
  first: First | undefined,
  routes: readonly Route[],
  changed: Iterable<ChangedEntry>,
): ReadonlyMap<string, PageRef> {
  if (first === 'urgent') return select(stale, ({ route }) => urgentRoutes.has(route.name));
  if (first === undefined || stale.size <= fewPages || removed.length > 0) return stale;
  const entries = [...changed];
  // An edit shows on all pages at once, or residents would see an old title here and the new one there.
  if (!entries.every(({ isNew }) => isNew)) return stale;
  const own = new Set(entries.flatMap(({ type, entry }) => (entry ? pagesOfEntry(routes, type, entry).map(pageId) : [])));
  const chosen = select(stale, (page) => own.has(pageId(page)));
  return chosen.size > 0 ? chosen : stale;
}

/** Where residents read an entry, and what that page leads to under the same name: a service's poster, sheet and text. */
function pagesOfEntry(routes: readonly Route[], type: EntryType, entry: EntryOf<EntryType>): PageRef[] {
  return ownPages(routes, type, entry).flatMap(({ route: own, key }) =>
    routes.flatMap((route) => ('view' in route && 'view' in own && route.view === own.view ? { route, key } : [])),
  );
}

function select(pages: ReadonlyMap<string, PageRef>, isChosen: (page: PageRef) => boolean): Map<string, PageRef> {
  return new Map([...pages].filter(([, page]) => isChosen(page)));
}
