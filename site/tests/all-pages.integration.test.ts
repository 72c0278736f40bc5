import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { findSheetFaults, findStructureFaults } from './page-structure.ts';
import { SampleSite, type RenderedPage } from './sample-site.ts';

let redirects: Set<string>;
let pages: (RenderedPage & { route: string; path: string })[];
let site: SampleSite;

beforeAll(async () => {
  site = await SampleSite.load();
  pages = [];
  // The publisher writes redirects itself.
  const all = await site.listPages();
  redirects = new Set(all.filter(({ route }) => route === 'redirect').map(({ path }) => (path.endsWith('/') ? path : `${path}/`)));
  for (const page of all.filter(({ route }) => route !== 'redirect')) pages.push({ ...page, ...(await site.render(page.path)) });
});

const isHtml = ({ contentType }: { contentType: string }): boolean => contentType.startsWith('text/html');

/** Made to be printed: their page on the site is another one. */
const isSheet = ({ route }: { route: string }): boolean => ['service-poster', 'service-sheet'].includes(route);

test('every page of the routes is answered', () => {
  const others = pages.filter(({ path, status }) => status !== 200 && path !== '/404/');
  expect(others.map(({ path, status }) => `${status} ${path}`)).toEqual([]);
  expect(pages.length).toBeGreaterThan(200);
});

test('every page has the structure that readers and their aids rely on', () => {
  const faults = pages.filter(isHtml).flatMap((page) => {
    const found = isSheet(page) ? findSheetFaults(page.root) : findStructureFaults(page.root);
    return found.map((fault) => `${page.path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title', () => {
  const titles = pages.filter(isHtml).map(({ root, path }) => ({ title: root.querySelector('title')?.text, path }));
  const seen = new Map<string | undefined, string>();
  const doubles = titles.flatMap(({ title, path }) => {
    const first = seen.get(title);
    seen.set(title, path);
    return first === undefined ? [] : [`${first} and ${path}: ${title}`];
  });
  expect(doubles).toEqual([]);
});

test('every link within the site leads somewhere', () => {
  const known = new Set(pages.flatMap(({ path, reads }) => [path, ...reads.assets.keys()]).concat([...redirects]));
  const broken = pages.filter(isHtml).flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href^="/"]')
      .map((link) => link.getAttribute('href')?.split(/[?#]/)[0] ?? '')
      .filter((target) => !known.has(target))
      .map((target) => `${path} links ${target}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('no page weighs more than a phone takes in one round trip, long lists and chapters a little more', () => {
  const longRoutes = new Set(['chapter', 'glossary']);
  const heavy = pages.filter(isHtml).flatMap(({ route, path, body }) => {
    // A quality below the release's: a tenth larger, and many times as fast.
    const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
    return bytes > (longRoutes.has(route) ? 24_000 : 14_600) ? [`${path}: ${bytes} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});

test('a page with sample content says so and stays out of search engines, another does neither', () => {
  const isSample = ({ root }: RenderedPage): boolean => root.querySelector('main .sample-note') !== null;
  const isNoindex = ({ root }: RenderedPage): boolean => root.querySelector('meta[name=robots]') !== null;
  const withoutAddress = new Set(['not-found', 'offline']);
  const shown = pages.filter((page) => isHtml(page) && !isSheet(page) && !withoutAddress.has(page.route));
  expect(shown.filter((page) => isSample(page) !== isNoindex(page)).map(({ path }) => path)).toEqual([]);
  expect(shown.some(isSample)).toBe(true);
  expect(shown.every(isSample)).toBe(false);
});
