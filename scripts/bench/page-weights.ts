import { join } from 'node:path';
import { ensureBuilt } from '../builds/cached-build.ts';
import { siteBuild, staticSiteBuild } from '../builds/site-build.ts';
import { listBuiltPages } from '../check/built-page.ts';
import { siteDirectory } from '../checkout.ts';
import { testSiteUrl } from '../test/test-site-url.ts';

/** Bytes on the wire of each kind of page: the heaviest one, HTML with its styles. */
await ensureBuilt(siteBuild(testSiteUrl));
await ensureBuilt(staticSiteBuild(testSiteUrl));

const heaviest = new Map<string, { path: string; brotli: number; gzip: number }>();
const pages = listBuiltPages(join(siteDirectory, 'dist'));
for (const page of pages) {
  const [, section = ''] = page.path.split('/');
  const kind = page.path.split('/').length > 3 ? `/${section}/…/` : page.path;
  const current = heaviest.get(kind);
  if (!current || page.brotli > current.brotli) heaviest.set(kind, page);
}
for (const [kind, { path, brotli, gzip }] of [...heaviest].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const budget = kind === '/layanan/…/' ? { budget: 14_600 } : {};
  console.log(JSON.stringify({ metric: `heaviest ${kind}`, page: path, value: brotli, unit: 'bytes (brotli)', gzip, ...budget }));
}
const foreign = pages.filter(({ foreignOrigins }) => foreignOrigins.length > 0).length;
console.log(JSON.stringify({ metric: 'pages that load from another origin', value: foreign, unit: 'pages', budget: 0 }));
