import { compareCodes } from '../../format/compare-codes.ts';
import { agencyKindLabels, placeKindLabels, quickWinStatusLabels, serviceChannelLabels, serviceStatusLabels } from '../../labels.ts';
import type { SearchRow } from '../../search/search-row.ts';
import { feeInWords, unknownFact } from '../../services/service-facts.ts';
import type { Service } from '../contract/service.ts';
import {
  aboutPath,
  agencyPath,
  bookPath,
  dimensionPath,
  districtPath,
  guidePath,
  institutionPath,
  lifeEventPath,
  newsItemPath,
  placePath,
  quickWinPath,
  regulationPath,
  servicePath,
} from '../paths.ts';
import { defineView } from '../view.ts';

/*
 * What the search knows of each entry. A row holds what its result shows and the words it is found by, so an index file
 * is made again only when one of these changes.
 */
const all = () => ['all'];

export const searchServices = defineView({
  name: 'search-services',
  type: 'service',
  keys: all,
  select: (service) => ({
    path: servicePath(service.slug),
    title: service.title,
    text: service.summary,
    words: service.keywords,
    agency: service.isReferral ? undefined : service.agency,
    places: service.isReferral ? [] : service.places,
    facts: factsOfService(service),
  }),
});
export const searchQuickWins = defineView({
  name: 'search-quick-wins',
  type: 'quick-win',
  keys: all,
  select: ({ slug, title, summary, subDimension, startYear, endYear, status }): SearchRow => ({
    path: quickWinPath(slug),
    title,
    text: summary,
    words: subDimension === undefined ? [] : [subDimension],
    facts: [quickWinStatusLabels[status], `${startYear}–${endYear}`],
  }),
});
export const searchDimensions = defineView({
  name: 'search-dimensions',
  type: 'dimension',
  keys: all,
  select: ({ slug, title, gloss, subDimensions }): SearchRow => ({
    path: dimensionPath(slug),
    title,
    text: gloss,
    words: subDimensions.map(({ name }) => name),
    facts: ['Dimensi'],
  }),
});
export const searchAgencies = defineView({
  name: 'search-agencies',
  type: 'agency',
  keys: all,
  select: ({ slug, title, shortName, summary, kind }): SearchRow => ({
    path: agencyPath(slug),
    title,
    text: summary,
    words: [shortName],
    facts: [agencyKindLabels[kind]],
  }),
});
export const searchInstitutions = defineView({
  name: 'search-institutions',
  type: 'institution',
  keys: all,
  select: ({ slug, title, summary, role, divisions }): SearchRow => ({
    path: institutionPath(slug),
    title,
    text: summary ?? role,
    words: divisions.map(({ name }) => name),
    facts: ['Kelembagaan'],
  }),
});
export const searchPlaces = defineView({
  name: 'search-places',
  type: 'place',
  keys: all,
  select: ({ slug, kind, title, summary, village, district, fee }) => ({
    path: placePath(kind, slug),
    title,
    text: summary,
    words: [placeKindLabels[kind]],
    facts: [placeKindLabels[kind], ...(village ? [`Kelurahan ${village}`] : []), ...(fee ? [fee.replace(/\.$/, '')] : [])],
    district,
  }),
});
export const searchDistricts = defineView({
  name: 'search-districts',
  type: 'district',
  keys: all,
  select: ({ slug, title, villages }): SearchRow => ({
    path: districtPath(slug),
    title,
    words: villages.map(({ name }) => `Kelurahan ${name}`),
    facts: [`${villages.length} kelurahan`],
  }),
});
export const searchPages = defineView({
  name: 'search-pages',
  type: 'page',
  keys: all,
  select: ({ slug, kind, title, summary }): SearchRow => ({
    path: kind === 'panduan' ? guidePath(slug) : aboutPath(slug),
    title,
    text: summary,
    facts: [kind === 'panduan' ? 'Panduan' : 'Tentang'],
  }),
});
export const searchLifeEvents = defineView({
  name: 'search-life-events',
  type: 'life-event',
  keys: all,
  select: ({ slug, title, summary }): SearchRow => ({ path: lifeEventPath(slug), title, text: summary, facts: ['Peristiwa hidup'] }),
});
export const searchBooks = defineView({
  name: 'search-books',
  type: 'masterplan-book',
  keys: all,
  select: ({ slug, title, summary }): SearchRow => ({
    path: bookPath(slug),
    title,
    text: summary,
    words: ['masterplan'],
    facts: ['Buku masterplan'],
  }),
});
export const searchChapters = defineView({
  name: 'search-chapters',
  type: 'masterplan-chapter',
  keys: all,
  select: ({ slug, book, title, summary }) => ({ slug, book, title, text: summary }),
});
export const searchRegulations = defineView({
  name: 'search-regulations',
  type: 'regulation',
  keys: all,
  select: ({ slug, title, about }): SearchRow => ({ path: regulationPath(slug), title, text: about, facts: ['Regulasi'] }),
});
/** Titles by quarter, `2026-3`, newest first: a new item changes one small file. */
export const searchNews = defineView({
  name: 'search-news',
  type: 'news-item',
  keys: ({ publishedOn }) => [quarterOf(publishedOn)],
  select: ({ slug, title, publishedOn }) => ({ path: newsItemPath(slug), title, publishedOn }),
  compare: (a, b) => compareCodes(b.publishedOn, a.publishedOn),
});
export const searchTerms = defineView({
  name: 'search-terms',
  type: 'glossary-term',
  keys: all,
  select: ({ title, synonyms }): string[] => [title, ...synonyms],
});

/** What it costs and how it is reached; where to go is asked of the agency, and is a referral's most important fact. */
function factsOfService({ isReferral, referralAgency, fee, channel, status }: Service): string[] {
  const cost = feeInWords(fee);
  return [
    ...(status === 'aktif' ? [] : [serviceStatusLabels[status]]),
    ...(isReferral ? ['Bukan layanan kota', ...(referralAgency ? [referralAgency] : [])] : [serviceChannelLabels[channel]]),
    ...(cost === unknownFact ? [] : [cost]),
  ];
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
