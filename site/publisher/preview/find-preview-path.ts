import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import type { Route } from '../../src/data/route.ts';
import { ownPages } from '../core/own-pages.ts';

/** Where entries without a page of their own are read. */
const pathOfType: Partial<Record<EntryType, string>> = {
  alert: '/',
  award: '/kinerja/',
  'emergency-contact': '/darurat/',
  'glossary-term': '/istilah/',
  'home-page': '/',
  'index-score': '/kinerja/',
  'public-information': '/informasi-publik/',
  'satisfaction-survey': '/kinerja/',
  'site-settings': '/',
};

type Find = <Type extends EntryType>(type: Type, id: string) => EntryOf<Type> | undefined;

/** The page that shows an entry: its own, that of what it is part of, or the list it stands in. Inside `recordReads`. */
export function findPreviewPath(routes: readonly Route[], find: Find, type: EntryType, entry: EntryOf<EntryType>): string | undefined {
  if (type === 'redirect') return undefined;
  if (type === 'progress-record') {
    const { quickWin } = entry as EntryOf<'progress-record'>;
    const parent = find('quick-win', quickWin);
    return parent && findPreviewPath(routes, find, 'quick-win', parent);
  }
  for (const { route, key } of ownPages(routes, type, entry)) {
    const path = 'view' in route ? route.path(key) : route.path;
    if (path !== undefined) return path;
  }
  return pathOfType[type];
}
