import type { Route } from '../../src/data/route.ts';

/** A page of the site: its route and, for routes made from content, the key in the route's view. */
export interface PageRef {
  route: Route;
  /** Empty for a route with one fixed address. */
  key: string;
}

export function pageId({ route, key }: PageRef): string {
  return `${route.name}\t${key}`;
}

/** What came of making a page, successful or not. */
export interface PageOutcome {
  page: PageRef;
  /** Its address; undefined where the route has no page for this key. */
  path?: string;
  /** Its file in the release. */
  output?: string;
  /** SHA-256 of its bytes. */
  blob?: string;
  /** Where it sends residents, for pages that are redirects. */
  redirectTo?: string;
  /** The fingerprint of every answer it was made from. */
  reads: ReadonlyMap<string, string>;
  /** When (epoch ms) its answer about the clock changes. */
  validUntil: number;
  /** Site paths of the files it shows or offers. */
  assets: readonly string[];
  /** Why it could not be made. It then keeps its last good bytes, if it had any. */
  error?: string;
}
