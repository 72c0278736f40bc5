import { escapeXml } from './escape-xml.ts';

export interface SitemapAddress {
  path: string;
  /** Day of the latest publish, `2026-08-04`. */
  updatedOn?: string;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One part of the sitemap. */
export function renderSitemap(site: URL, rows: readonly SitemapAddress[]): string {
  const urls = rows.map(({ path, updatedOn }) => {
    const lastmod = updatedOn === undefined ? '' : `<lastmod>${updatedOn}</lastmod>`;
    return `<url><loc>${escapeXml(new URL(path, site).href)}</loc>${lastmod}</url>`;
  });
  return wrap('urlset', urls);
}

/** The index that names the parts. */
export function renderSitemapIndex(site: URL, partPaths: readonly string[]): string {
  return wrap(
    'sitemapindex',
    partPaths.map((path) => `<sitemap><loc>${escapeXml(new URL(path, site).href)}</loc></sitemap>`),
  );
}

function wrap(element: string, rows: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${namespace}">\n${rows.join('\n')}\n</${element}>\n`;
}
