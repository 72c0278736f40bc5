import type { Route } from '../../src/data/route.ts';
import type { Page } from './page-graph.ts';

/**
 * Which page gets a file of the release when several want the same address. The winner depends on the pages alone, not on
 * which came first: any page before a redirect, the earlier route, then the smaller key.
 */
export class OutputClaims {
  readonly #claims = new Map<string, Page | Page[]>();
  readonly #rank: ReadonlyMap<string, number>;

  constructor(routes: readonly Route[]) {
    this.#rank = new Map(
      routes.map((route, index) => [route.name, index + ('pageOf' in route && route.pageOf === 'redirect' ? routes.length : 0)]),
    );
  }

  winner(output: string): Page | undefined {
    const claim = this.#claims.get(output);
    return Array.isArray(claim) ? claim[0] : claim;
  }

  /** Whether a redirect wants this file, be it only in vain. */
  hasRedirect(output: string): boolean {
    return [this.#claims.get(output) ?? []].flat().some(({ redirectTo }) => redirectTo !== undefined);
  }

  add(page: Page): void {
    if (page.output === undefined) return;
    const claim = this.#claims.get(page.output);
    if (!claim) this.#claims.set(page.output, page);
    else
      this.#claims.set(
        page.output,
        [claim, page].flat().sort((a, b) => this.#compare(a, b)),
      );
  }

  remove(page: Page): void {
    if (page.output === undefined) return;
    const claim = this.#claims.get(page.output);
    if (!Array.isArray(claim)) {
      if (claim === page) this.#claims.delete(page.output);
      return;
    }
    const others = claim.filter((other) => other !== page);
    this.#claims.set(page.output, others.length === 1 && others[0] ? others[0] : others);
  }

  #compare(a: Page, b: Page): number {
    const byRoute = (this.#rank.get(a.route.name) ?? 0) - (this.#rank.get(b.route.name) ?? 0);
    return byRoute || (a.key < b.key ? -1 : 1);
  }
}
