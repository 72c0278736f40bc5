import type { APIRoute } from 'astro';
import { sitemapPartPath } from '../data/paths.ts';
import { sitemapPartViews } from '../data/queries/sitemap.ts';
import { renderSitemapIndex } from '../feeds/sitemap.ts';

export const GET: APIRoute = ({ site }) => {
  const parts = sitemapPartViews.flatMap((view) => view.keys());
  const index = renderSitemapIndex(site as URL, ['halaman', ...parts].map(sitemapPartPath));
  return new Response(index, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
