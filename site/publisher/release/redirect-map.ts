import type { OutputClaims } from '../core/output-claims.ts';
import type { PageGraph } from '../core/page-graph.ts';

/** The file of a release that tells the web server about redirects. */
export const redirectMapOutput = '_alihan.json';

/** Old addresses (with a slash at the end) and where they lead, as JSON. An address that has a page of its own is left out. */
export function redirectMap(graph: PageGraph, claims: OutputClaims): Buffer {
  const rows = [...graph.pages()].flatMap((page) => {
    const { path, output, redirectTo } = page;
    if (path === undefined || output === undefined || redirectTo === undefined || claims.winner(output) !== page) return [];
    return [[path, redirectTo] as const];
  });
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(`${JSON.stringify(Object.fromEntries(rows), null, 1)}\n`);
}
