import type { APIRoute } from 'astro';
import { chapterPath, placeKindPath } from '../../data/paths.ts';
import { allBooks } from '../../data/queries/masterplan.ts';
import { placesByKind } from '../../data/queries/places.ts';
import * as sitemap from '../../data/queries/sitemap.ts';
import { renderSitemap, type SitemapAddress } from '../../feeds/sitemap.ts';

export const GET: APIRoute = ({ site, params }) => {
  const part = params.part ?? '';
  const view = sitemap.sitemapPartViews.find((candidate) => candidate.find(part) !== undefined);
  if (!view) return new Response(null, { status: 404 });
  const samples = sitemap.sampleMarksOf.get(view);
  const indexed = view.list(part).filter(({ shows }) => !shows.some((id) => samples?.find(id)));
  const rows = [...indexed, ...(belongingTo.get(view)?.() ?? [])];
  return new Response(renderSitemap(site as URL, rows), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

/** Pages that stand in the part of another type. */
const belongingTo = new Map<unknown, () => SitemapAddress[]>([
  [sitemap.sitemapBooks, listChapters],
  [sitemap.sitemapPlaces, listPlaceKinds],
]);

function listChapters(): SitemapAddress[] {
  return allBooks
    .list('all')
    .flatMap((book) =>
      sitemap.sitemapChapters.list(book.id).map(({ slug, updatedOn }) => ({ path: chapterPath(book.slug, slug), updatedOn })),
    );
}

function listPlaceKinds(): SitemapAddress[] {
  const kinds = placesByKind.keys().filter((kind) => !sitemap.samplePlaces.find(sitemap.kindMark(kind)));
  return kinds.map((kind) => ({ path: placeKindPath(kind) }));
}
