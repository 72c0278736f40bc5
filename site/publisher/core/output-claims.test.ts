import { expect, test } from 'vitest';
import type { Route } from '../../src/data/route.ts';
import { defineView } from '../../src/data/view.ts';
import { OutputClaims } from './output-claims.ts';
import type { Page } from './page-graph.ts';

const bySlug = defineView({ name: 'claims', type: 'redirect', keys: ({ slug }) => [slug] });
const redirect: Route = { name: 'redirect', view: bySlug, path: () => '/a/', pageOf: 'redirect' };
const fixed: Route = { name: 'fixed', path: '/a/' };
const late: Route = { name: 'late', view: bySlug, path: () => '/a/' };
const routes = [redirect, fixed, late];

function page(route: Route, key = ''): Page {
  return {
    id: `${route.name}\t${key}`,
    route,
    key,
    output: 'a/index.html',
    validUntil: Infinity,
    questions: [],
    assets: [],
    isStale: false,
  };
}

test('whatever the order of arrival, the earlier route wins, then the smaller key, and redirects come last', () => {
  const pages = [page(redirect, 'x'), page(late, 'b'), page(late, 'a'), page(fixed)];
  for (const order of [pages, pages.toReversed()]) {
    const claims = new OutputClaims(routes);
    for (const each of order) claims.add(each);
    const winners: string[] = [];
    for (let winner = claims.winner('a/index.html'); winner; winner = claims.winner('a/index.html')) {
      winners.push(winner.id);
      claims.remove(winner);
    }
    expect(winners).toEqual(['fixed\t', 'late\ta', 'late\tb', 'redirect\tx']);
  }
});
