import type { EntryOf, EntryType } from '../contract/entry-types.ts';
import {
  aboutPath,
  agencyPath,
  bookPath,
  dimensionPath,
  districtPath,
  eventPath,
  guidePath,
  institutionPath,
  lifeEventPath,
  newsItemPath,
  placePath,
  quickWinPath,
  regulationPath,
  servicePath,
} from '../paths.ts';
import { defineView, type View } from '../view.ts';

/** A page as the sitemap tells of it. */
export interface SitemapRow {
  path: string;
  updatedOn?: string;
  /** Under which ids the sample entries that the page shows besides its own are marked. */
  shows: string[];
}

/**
 * Entries with sample data are `noindex`, so no sitemap lists their pages. They form a group of their own, which tells
 * whether a list page shows any.
 */
export const sampleGroup = 'contoh';

type TypeWithPage = Exclude<EntryType, 'file'>;

function defineSitemapView<Type extends TypeWithPage>(
  type: Type,
  part: string | ((entry: EntryOf<Type>) => string),
  path: (entry: EntryOf<Type>) => string,
  shows: (entry: EntryOf<Type>) => string[] = ({ id }) => [id],
): View<SitemapRow> {
  return defineView<Type, SitemapRow>({
    name: `sitemap-${type}`,
    type,
    keys: (entry) => [entry.sampleData ? sampleGroup : typeof part === 'string' ? part : part(entry)],
    select: (entry) => ({ path: path(entry), updatedOn: entry.updatedOn, shows: shows(entry) }),
    compare: (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  });
}

export const sitemapServices = defineSitemapView('service', 'layanan', ({ slug }) => servicePath(slug));
export const sitemapLifeEvents = defineSitemapView(
  'life-event',
  'peristiwa',
  ({ slug }) => lifeEventPath(slug),
  ({ services }) => services.map(({ service }) => service),
);
export const sitemapQuickWins = defineSitemapView('quick-win', 'program', ({ slug }) => quickWinPath(slug));
export const sitemapDimensions = defineSitemapView('dimension', 'dimensi', ({ slug }) => dimensionPath(slug));
export const sitemapBooks = defineSitemapView('masterplan-book', 'dokumen', ({ slug }) => bookPath(slug));
export const sitemapRegulations = defineSitemapView('regulation', 'regulasi', ({ slug }) => regulationPath(slug));
/** By year, so that a new item changes one part. */
export const sitemapNews = defineSitemapView(
  'news-item',
  ({ publishedOn }) => `berita-${publishedOn.slice(0, 4)}`,
  ({ slug }) => newsItemPath(slug),
);
export const sitemapEvents = defineSitemapView('event', 'agenda', ({ slug }) => eventPath(slug));
export const sitemapAgencies = defineSitemapView('agency', 'perangkat-daerah', ({ slug }) => agencyPath(slug));
export const sitemapInstitutions = defineSitemapView('institution', 'kelembagaan', ({ slug }) => institutionPath(slug));
export const sitemapPlaces = defineSitemapView('place', 'lokasi', ({ kind, slug }) => placePath(kind, slug));
export const sitemapDistricts = defineSitemapView('district', 'kecamatan', ({ slug }) => districtPath(slug));
export const sitemapPages = defineSitemapView('page', 'tentang-dan-panduan', ({ kind, slug }) =>
  kind === 'panduan' ? guidePath(slug) : aboutPath(slug),
);

function defineSampleMarks<Type extends TypeWithPage>(type: Type, parent: (entry: EntryOf<Type>) => string | undefined): View<true> {
  return defineView<Type, true>({
    name: `sample-marks-${type}`,
    type,
    keys: (entry) => [entry.sampleData ? parent(entry) : undefined].filter((id) => id !== undefined),
    select: () => true,
  });
}
export const sampleServices = defineSampleMarks('service', ({ id }) => id);
export const samplePlaces = defineSampleMarks('place', ({ district }) => district);
export const sampleSurveys = defineSampleMarks('satisfaction-survey', ({ agency }) => agency);
export const sampleQuickWins = defineSampleMarks('quick-win', ({ dimension }) => dimension);
export const sampleRecords = defineSampleMarks('progress-record', ({ quickWin }) => quickWin);
export const sampleBookChapters = defineSampleMarks('masterplan-chapter', ({ book }) => book);

/** Pages that also show entries of another type are `noindex` with one sample among those. */
export const sampleMarksOf = new Map<View<SitemapRow>, View<true>>([
  [sitemapLifeEvents, sampleServices],
  [sitemapDistricts, samplePlaces],
  [sitemapAgencies, sampleSurveys],
  [sitemapDimensions, sampleQuickWins],
  [sitemapQuickWins, sampleRecords],
  [sitemapBooks, sampleBookChapters],
]);

/** Chapters, by the id of their book: their address needs its slug. */
export const sitemapChapters = defineView({
  name: 'sitemap-masterplan-chapter',
  type: 'masterplan-chapter',
  keys: ({ book, sampleData }) => (sampleData ? [] : [book]),
  select: ({ slug, updatedOn }) => ({ slug, updatedOn }),
});

/** One part of the sitemap for each key of each of these. */
export const sitemapPartViews: readonly View<SitemapRow>[] = [
  sitemapServices,
  sitemapLifeEvents,
  sitemapQuickWins,
  sitemapDimensions,
  sitemapBooks,
  sitemapRegulations,
  sitemapNews,
  sitemapEvents,
  sitemapAgencies,
  sitemapInstitutions,
  sitemapPlaces,
  sitemapDistricts,
  sitemapPages,
];
