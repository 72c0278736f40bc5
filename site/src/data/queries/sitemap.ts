import { compareCodes } from '../../format/compare-codes.ts';
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

type TypeWithSamples = Exclude<EntryType, 'file'>;

function defineSitemapView<Type extends TypeWithSamples>(
  type: Type,
  part: string | ((entry: EntryOf<Type>) => string),
  path: (entry: EntryOf<Type>) => string,
  shows: (entry: EntryOf<Type>) => string[] = ({ id }) => [id],
): View<SitemapRow> {
  return defineView<Type, SitemapRow>({
    name: `sitemap-${type}`,
    type,
    // Entries with sample data are `noindex`: no sitemap lists their pages.
    keys: (entry) => (entry.sampleData ? [] : [typeof part === 'string' ? part : part(entry)]),
    select: (entry) => ({ path: path(entry), updatedOn: entry.updatedOn, shows: shows(entry) }),
    compare: (a, b) => compareCodes(a.path, b.path),
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

/** The key under which every sample of a type is marked. */
const anySample = 'contoh';

/** Whether there is a sample entry: of the type, and under each of `keys`. A second one leaves the answer as it is. */
function defineSampleMarks<Type extends TypeWithSamples>(
  type: Type,
  keys: (entry: EntryOf<Type>) => (string | undefined)[] = () => [],
): View<true> {
  return defineView<Type, true>({
    name: `sample-marks-${type}`,
    type,
    keys: (entry) => (entry.sampleData ? [anySample, ...keys(entry).filter((key) => key !== undefined)] : []),
    select: () => true,
  });
}
export const sampleServices = defineSampleMarks('service', ({ id }) => [id]);
export const samplePlaces = defineSampleMarks('place', ({ district, kind }) => [district, kindMark(kind)]);
export const sampleSurveys = defineSampleMarks('satisfaction-survey', ({ agency }) => [agency]);
export const sampleQuickWins = defineSampleMarks('quick-win', ({ dimension }) => [dimension]);
export const sampleRecords = defineSampleMarks('progress-record', ({ quickWin }) => [quickWin]);
export const sampleChapters = defineSampleMarks('masterplan-chapter', ({ book }) => [book]);
export const sampleDimensions = defineSampleMarks('dimension');
export const sampleBooks = defineSampleMarks('masterplan-book');
export const sampleRegulations = defineSampleMarks('regulation');
export const sampleNews = defineSampleMarks('news-item');
export const sampleEvents = defineSampleMarks('event');
export const sampleAgencies = defineSampleMarks('agency');
export const sampleInstitutions = defineSampleMarks('institution');
export const samplePages = defineSampleMarks('page');
export const sampleContacts = defineSampleMarks('emergency-contact');
export const sampleScores = defineSampleMarks('index-score');
export const sampleAwards = defineSampleMarks('award');
export const sampleInformation = defineSampleMarks('public-information');
export const sampleTerms = defineSampleMarks('glossary-term');

/** The key under which samples among the places of a kind are marked, unlike any id. */
export function kindMark(kind: string): string {
  return `jenis ${kind}`;
}

/** Whether one of these types has a sample entry. */
export function hasSample(marks: readonly View<true>[]): boolean {
  return marks.some((view) => view.find(anySample));
}

/** Pages that also show entries of another type are `noindex` with one sample among those. */
export const sampleMarksOf = new Map<View<SitemapRow>, View<true>>([
  [sitemapLifeEvents, sampleServices],
  [sitemapDistricts, samplePlaces],
  [sitemapAgencies, sampleSurveys],
  [sitemapDimensions, sampleQuickWins],
  [sitemapQuickWins, sampleRecords],
  [sitemapBooks, sampleChapters],
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
