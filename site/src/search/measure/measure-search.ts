import { servicePath } from '../../data/paths.ts';
import { leastCoverageOf } from '../search-groups.ts';
import { makeSearchIndex, type SearchIndex } from '../search-index.ts';
import type { SearchFile } from '../search-row.ts';

/** A query and the slug of the service that answers it. */
export interface SearchPair {
  query: string;
  slug: string;
}
export interface SearchQuality {
  /** Shares of all pairs, 0 to 1: the right service comes first, or is among the first three services. */
  first: number;
  topThree: number;
  /** Queries that should find nothing, with what they found, in services or anywhere else. */
  falseFinds: { query: string; found: string }[];
  /** Pairs whose service did not come first, with its place (0 is not found) and what did. */
  misses: (SearchPair & { place: number; found?: string })[];
}

/** Holds the search against pairs and against queries that must find nothing. `files` are all index files by name. */
export function measureSearch(
  files: ReadonlyMap<string, SearchFile>,
  pairs: readonly SearchPair[],
  negatives: readonly string[],
): SearchQuality {
  const terms = files.get('layanan')?.terms;
  const indexes = new Map<string, SearchIndex>(
    [...files].map(([name, { rows }]) => [name, makeSearchIndex(rows, { terms, leastCoverage: leastCoverageOf(name) })]),
  );
  const services = indexes.get('layanan');
  if (!services) throw new Error('There is no index file of the services.');

  let topThree = 0;
  const misses = pairs.flatMap(({ query, slug }) => {
    const results = services.search(query);
    const place = results.findIndex(({ row }) => row.path === servicePath(slug)) + 1;
    if (place >= 1 && place <= 3) topThree += 1;
    return place === 1 ? [] : [{ query, slug, place, found: results[0]?.row.path }];
  });
  const falseFinds = negatives.flatMap((query) => {
    const [found] = [...indexes.values()].flatMap((index) => index.search(query));
    return found ? [{ query, found: found.row.path }] : [];
  });
  const shareOf = (count: number): number => (pairs.length === 0 ? 0 : count / pairs.length);
  return { first: shareOf(pairs.length - misses.length), topThree: shareOf(topThree), falseFinds, misses };
}

/** Lines `query<TAB>slug` below a line of headings. */
export function parsePairs(text: string): SearchPair[] {
  return linesOf(text)
    .slice(1)
    .map((line) => {
      const [query = '', slug = ''] = line.split('\t');
      return { query, slug: slug.trim() };
    });
}
/** One query a line. */
export function parseNegatives(text: string): string[] {
  return linesOf(text);
}
function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
