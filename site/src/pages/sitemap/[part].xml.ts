import type { APIRoute } from 'astro';
import { chapterPath } from '../../data/paths.ts';
import { allBooks } from '../../data/queries/masterplan.ts';
import { sampleGroup, sampleMarksOf, sitemapBooks, sitemapChapters, sitemapPartViews } from '../../data/queries/sitemap.ts';
import { renderSitemap, type SitemapAddress } from '../../feeds/sitemap.ts';

export const GET: APIRoute = ({ site, params }) => {
  const part = params.part ?? '';
  const view = sitemapPartViews.find((candidate) => part !== sampleGroup && candidate.find(part) !== undefined);
  if (!view) return new Response(null, { status: 404 });
  const samples = sampleMarksOf.get(view);
  const indexed = view.list(part).filter(({ shows }) => !shows.some((id) => samples?.find(id)));
  const rows = [...indexed, ...(view === sitemapBooks ? listChapters() : [])];
  return new Response(renderSitemap(site as URL, rows), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

function listChapters(): SitemapAddress[] {
  return allBooks
    .list('all')
    .flatMap((book) => sitemapChapters.list(book.id).map(({ slug, updatedOn }) => ({ path: chapterPath(book.slug, slug), updatedOn })));
}
