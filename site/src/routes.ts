import {
  aboutPath,
  agencyPath,
  bookPath,
  bundlePath,
  chapterPath,
  dimensionPath,
  districtPath,
  eventPath,
  eventYearPath,
  guidePath,
  institutionPath,
  letterPath,
  lifeEventPath,
  newsItemPath,
  newsMonthPath,
  placeKindPath,
  placePath,
  quickWinPath,
  regulationPath,
  servicePath,
  servicePosterPath,
  serviceSheetPath,
  serviceTextPath,
  sitemapPartPath,
  wordsPath,
} from './data/paths.ts';
import { csvMetadataPath, csvPath, dataPagePath, datasetJsonPath, datasets } from './data/open-data/datasets.ts';
import { agencyBySlug } from './data/queries/agencies.ts';
import { dimensionBySlug } from './data/queries/dimensions.ts';
import { districtBySlug } from './data/queries/districts.ts';
import { eventBySlug, eventsByYear } from './data/queries/events.ts';
import { institutionBySlug } from './data/queries/institutions.ts';
import { lifeEventBySlug } from './data/queries/life-events.ts';
import { bookBySlug, bookLinkById, chapterLinkBySlug } from './data/queries/masterplan.ts';
import { newsItemBySlug, newsMonths } from './data/queries/news-items.ts';
import { aboutBySlug, guideBySlug } from './data/queries/pages.ts';
import { placeLinkBySlug, placesByKind } from './data/queries/places.ts';
import { quickWinBySlug } from './data/queries/quick-wins.ts';
import { redirectByPath } from './data/queries/redirects.ts';
import { regulationBySlug } from './data/queries/regulations.ts';
import { searchNews } from './data/queries/search-views.ts';
import { serviceBySlug, servicesByLetter } from './data/queries/services.ts';
import { sitemapPartViews } from './data/queries/sitemap.ts';
import type { Route } from './data/route.ts';
import { newsFileName, searchFilePath, singleFileGroups } from './search/search-groups.ts';

/** Every page of the site, in one list for publisher, sitemap and tests. */
export const routes: readonly Route[] = [
  { name: 'home', path: '/' },
  { name: 'services', path: '/layanan/' },
  { name: 'services-a-z', path: wordsPath },
  { name: 'services-letter', view: servicesByLetter, path: letterPath },
  { name: 'service-bundle', path: bundlePath },
  { name: 'service', view: serviceBySlug, path: servicePath, pageOf: 'service' },
  { name: 'service-poster', view: serviceBySlug, path: servicePosterPath },
  { name: 'service-sheet', view: serviceBySlug, path: serviceSheetPath },
  { name: 'service-text', view: serviceBySlug, path: serviceTextPath },
  { name: 'life-event', view: lifeEventBySlug, path: lifeEventPath, pageOf: 'life-event' },
  { name: 'emergency', path: '/darurat/' },
  { name: 'search', path: '/cari/' },
  ...singleFileGroups.map((group) => ({ name: `search-${group}`, path: searchFilePath(group) })),
  { name: 'search-news', view: searchNews, path: (quarter) => searchFilePath(newsFileName(quarter)) },
  { name: 'quick-wins', path: '/program/' },
  { name: 'quick-win', view: quickWinBySlug, path: quickWinPath, pageOf: 'quick-win' },
  { name: 'dimensions', path: '/dimensi/' },
  { name: 'dimension', view: dimensionBySlug, path: dimensionPath, pageOf: 'dimension' },
  { name: 'books', path: '/dokumen/' },
  { name: 'book', view: bookBySlug, path: bookPath, pageOf: 'masterplan-book' },
  { name: 'chapter', view: chapterLinkBySlug, path: findChapterPath, pageOf: 'masterplan-chapter' },
  { name: 'regulations', path: '/regulasi/' },
  { name: 'regulation', view: regulationBySlug, path: regulationPath, pageOf: 'regulation' },
  { name: 'news', path: '/berita/' },
  { name: 'news-month', view: newsMonths, path: newsMonthPath },
  { name: 'news-item', view: newsItemBySlug, path: newsItemPath, pageOf: 'news-item' },
  { name: 'events', path: '/agenda/' },
  { name: 'events-of-year', view: eventsByYear, path: eventYearPath },
  { name: 'event', view: eventBySlug, path: eventPath, pageOf: 'event' },
  { name: 'agencies', path: '/perangkat-daerah/' },
  { name: 'agency', view: agencyBySlug, path: agencyPath, pageOf: 'agency' },
  { name: 'institutions', path: '/kelembagaan/' },
  { name: 'institution', view: institutionBySlug, path: institutionPath, pageOf: 'institution' },
  { name: 'place-kinds', path: '/lokasi/' },
  { name: 'places-of-kind', view: placesByKind, path: placeKindPath },
  { name: 'place', view: placeLinkBySlug, path: findPlacePath, pageOf: 'place' },
  { name: 'districts', path: '/kecamatan/' },
  { name: 'district', view: districtBySlug, path: districtPath, pageOf: 'district' },
  { name: 'performance', path: '/kinerja/' },
  { name: 'public-information', path: '/informasi-publik/' },
  { name: 'glossary', path: '/istilah/' },
  { name: 'news-rss', path: '/umpan/berita.xml' },
  { name: 'news-json', path: '/umpan/berita.json' },
  { name: 'sitemap', path: '/sitemap.xml' },
  { name: 'sitemap-fixed', path: '/sitemap/halaman.xml' },
  ...sitemapPartViews.map((view) => ({ name: view.definition.name, view, path: sitemapPartPath })),
  { name: 'guides', path: '/panduan/' },
  { name: 'guide', view: guideBySlug, path: guidePath, pageOf: 'page' },
  { name: 'about-pages', path: '/tentang/' },
  { name: 'about', view: aboutBySlug, path: aboutPath, pageOf: 'page' },
  { name: 'redirect', view: redirectByPath, path: (from) => from, pageOf: 'redirect' },
  { name: 'open-data', path: dataPagePath },
  ...datasets.map(({ name }) => ({ name: `open-data-csv-${name}`, path: csvPath(name) })),
  ...datasets.map(({ name }) => ({ name: `open-data-json-${name}`, path: datasetJsonPath(name) })),
  { name: 'open-data-metadata', path: csvMetadataPath },
  { name: 'security', path: '/.well-known/security.txt' },
  { name: 'robots', path: '/robots.txt' },
  { name: 'offline', path: '/luring/' },
  { name: 'service-worker', path: '/sw.js' },
  { name: 'web-manifest', path: '/situs.webmanifest' },
  { name: 'not-found', path: '/404/' },
];

/** A chapter without its book has no address, so no page. */
function findChapterPath(slug: string): string | undefined {
  const chapter = chapterLinkBySlug.find(slug);
  const book = chapter && bookLinkById.find(chapter.book);
  return book && chapterPath(book.slug, slug);
}
function findPlacePath(slug: string): string | undefined {
  const place = placeLinkBySlug.find(slug);
  return place && placePath(place.kind, slug);
}
