import { leastCoverageOf, newsFileName, searchFilePath, singleFileGroups, type SearchGroup } from '../search-groups.ts';
import { makeSearchIndex, type SearchIndex, type SearchResult } from '../search-index.ts';
import type { SearchFile } from '../search-row.ts';

/** How many quarters of news are searched before a resident asks for older ones. */
const newsAtFirst = 4;

/** The index files of the site, each fetched at most once. A file that failed is fetched again when next asked for. */
export interface SearchFiles {
  loadServices(): Promise<void>;
  /** All other groups, with the news of the last year. */
  loadOthers(): Promise<void>;
  loadOlderNews(): Promise<void>;
  hasServices(): boolean;
  hasOthers(): boolean;
  hasOlderNews(): boolean;
  /** Results in a group, best first, of the files that are loaded. */
  search(group: SearchGroup, query: string): SearchResult[];
}

/** `quarters` are those with news, newest first. */
export function makeSearchFiles(quarters: readonly string[]): SearchFiles {
  const indexes = new Map<SearchGroup, SearchIndex[]>();
  const loading = new Map<string, Promise<void>>();
  const loaded = new Set<string>();
  let terms: SearchFile['terms'];

  const news = quarters.map(newsFileName);
  const others = [...singleFileGroups.filter((group) => group !== 'layanan'), ...news.slice(0, newsAtFirst)];
  const older = news.slice(newsAtFirst);

  function load(name: string): Promise<void> {
    let promise = loading.get(name);
    if (!promise) {
      promise = fetchFile(name).then(
        (file) => {
          terms = terms ?? file.terms;
          const group = singleFileGroups.find((candidate) => candidate === name) ?? 'berita';
          indexes.set(group, [...(indexes.get(group) ?? []), makeSearchIndex(file.rows, { terms, leastCoverage: leastCoverageOf(group) })]);
          loaded.add(name);
        },
        (error: unknown) => {
          loading.delete(name);
          throw error;
        },
      );
      loading.set(name, promise);
    }
    return promise;
  }
  const loadAll = (names: readonly string[]): Promise<void> => Promise.all(names.map(load)).then(() => undefined);
  const hasAll = (names: readonly string[]): boolean => names.every((name) => loaded.has(name));

  return {
    loadServices: () => load('layanan'),
    loadOthers: () => load('layanan').then(() => loadAll(others)),
    loadOlderNews: () => loadAll(older),
    hasServices: () => loaded.has('layanan'),
    hasOthers: () => hasAll(others),
    hasOlderNews: () => hasAll(older),
    search(group, query) {
      const results = (indexes.get(group) ?? []).map((index) => index.search(query));
      return ([] as SearchResult[]).concat(...results).sort((a, b) => b.score - a.score);
    },
  };
}

async function fetchFile(name: string): Promise<SearchFile> {
  const response = await fetch(searchFilePath(name));
  if (!response.ok) throw new Error(`${searchFilePath(name)} answered ${response.status}`);
  return (await response.json()) as SearchFile;
}
