import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Redirect } from '../../src/data/contract/site-wide.ts';
import { agencyPath } from '../../src/data/paths.ts';
import type { Route } from '../../src/data/route.ts';
import type { EntryChange } from '../../src/data/store.ts';
import { defineView } from '../../src/data/view.ts';

/** The form of an address that redirects are found by: `/lama` and `/lama/` are one. */
function slashed(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

const redirectByAddress = defineView({
  name: 'publisher-redirect-by-address',
  type: 'redirect',
  keys: ({ from }) => [slashed(from)],
  select: ({ to }) => ({ to }),
});
const automaticRedirectsTo = defineView({
  name: 'publisher-automatic-redirects-to',
  type: 'redirect',
  keys: ({ id, to }) => (isAutomatic(id) ? [to] : []),
  select: ({ id, from }) => ({ id, from }),
});
const agencyByFormerSlug = defineView({
  name: 'publisher-agency-by-former-slug',
  type: 'agency',
  keys: ({ slug, formerSlugs }) => formerSlugs.filter((former) => former !== slug),
  select: ({ slug }) => ({ slug }),
});

/** The publisher's own questions: they exist for redirects, which no page of the site shows. */
export const redirectViews = [redirectByAddress, automaticRedirectsTo, agencyByFormerSlug].map(({ definition }) => definition);

/** Last in the list of routes: a real page at the same address wins. */
export const redirectRoutes: readonly Route[] = [{ name: 'former-agency-slug', view: agencyByFormerSlug, path: agencyPath }];

/**
 * Where a page that is a redirect sends residents in the end, or undefined for any other page. Call it inside
 * `recordReads`. Throws when redirects lead in a circle.
 */
export function findRedirectTarget(route: Route, key: string): string | undefined {
  if (!('view' in route)) return undefined;
  if (route.view === agencyByFormerSlug) return agencyPath(agencyByFormerSlug.find(key)?.slug ?? '');
  if (route.pageOf !== 'redirect') return undefined;
  const passed = [slashed(key)];
  for (let target = key; ;) {
    const next = redirectByAddress.find(slashed(target));
    if (!next) return target;
    target = next.to;
    if (passed.includes(slashed(target)))
      throw new Error(`Alihan berputar: ${[...passed, target].join(' → ')}. Ubah salah satu tujuannya.`);
    passed.push(slashed(target));
  }
}

/**
 * The page at an old address, for web servers that know nothing of the redirect map. The publisher writes them all itself:
 * where a chain of redirects ends is its knowledge, and a page of the site would show its first step.
 */
export function redirectPage(to: string): string {
  const href = to.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return (
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>Halaman pindah</title><meta name="robots" content="noindex"><link rel="canonical" href="${href}">` +
    `<meta http-equiv="refresh" content="0; url=${href}"></head>` +
    `<body><main><h1>Halaman ini pindah</h1><p>Buka <a href="${href}">${href}</a>.</p></main></body></html>\n`
  );
}

/** The changes that make an old address lead to the page's new one, with no chain and no loop left behind. */
export function redirectsForMove(
  from: string,
  to: string,
  listRows: (view: string, key: string) => readonly unknown[],
): EntryChange<'redirect'>[] {
  if (from === to) return [];
  const passing = listRows(automaticRedirectsTo.definition.name, from) as { id: string; from: string }[];
  return [
    { type: 'redirect', id: automaticId(to), entry: null },
    ...passing.filter((row) => row.from !== to).map((row) => automaticRedirect(row.from, to)),
    automaticRedirect(from, to),
  ];
}

/**
 * The automatic redirects in a release's redirect map: those no entry accounts for. The map is all that is left of them
 * when the publisher's state is lost.
 */
export function recoverRedirects(map: unknown, content: { hasKey(view: string, key: string): boolean }): EntryChange<'redirect'>[] {
  const parsed = z.record(z.string(), z.string()).safeParse(map);
  if (!parsed.success) return [];
  return Object.entries(parsed.data).flatMap(([from, to]) => {
    const formerSlug = /^\/perangkat-daerah\/([^/]+)\/$/.exec(from)?.[1] ?? '';
    const isKnown =
      content.hasKey(redirectByAddress.definition.name, from) || content.hasKey(agencyByFormerSlug.definition.name, formerSlug);
    return isKnown ? [] : [automaticRedirect(from, to)];
  });
}

function automaticRedirect(from: string, to: string): EntryChange<'redirect'> {
  const entry: Redirect = {
    id: automaticId(from),
    slug: `pindah-${hash('sha1', from, 'hex').slice(0, 12)}`,
    title: 'Alamat lama',
    sampleData: false,
    changeLog: [],
    from,
    to,
  };
  return { type: 'redirect', id: entry.id, entry };
}

/** Redirects the publisher made itself when a page moved; the cms knows nothing of them. */
export function isAutomatic(id: string): boolean {
  return id.startsWith('pindah:');
}
function automaticId(from: string): string {
  return `pindah:${from}`;
}
