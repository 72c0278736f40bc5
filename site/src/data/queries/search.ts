import { formatDate } from '../../format/date.ts';
import type { SearchGroup } from '../../search/search-groups.ts';
import type { SearchFile, SearchRow } from '../../search/search-row.ts';
import { findAll } from '../find-all.ts';
import { bundlePath, chapterPath } from '../paths.ts';
import { agencyLinkById } from './agencies.ts';
import { districtLinkById } from './districts.ts';
import { bookLinkById } from './masterplan.ts';
import { placeLinkById } from './places.ts';
import * as views from './search-views.ts';

/** Quarters with news, newest first: each is an index file of its own. */
export function listNewsQuarters(): string[] {
  return [...views.searchNews.keys()].reverse();
}

/** The index file of that name (see search-groups.ts), or nothing where there is none. */
export function findSearchFile(name: string): SearchFile | undefined {
  const quarter = /^berita-(\d{4}-\d)$/.exec(name)?.[1];
  if (quarter !== undefined) {
    const rows = views.searchNews.list(quarter).map(({ path, title, publishedOn }) => ({ path, title, facts: [formatDate(publishedOn)] }));
    return rows.length > 0 ? { rows } : undefined;
  }
  if (!isSingleFile(name)) return undefined;
  const rows = rowsOf[name]();
  return name === 'layanan' ? { rows, terms: views.searchTerms.list('all') } : { rows };
}

const rowsOf: Record<Exclude<SearchGroup, 'berita'>, () => SearchRow[]> = {
  layanan: () =>
    views.searchServices.list('all').map(({ agency, places, facts, ...row }) => {
      const offices = findAll(placeLinkById, places).map(({ title }) => title);
      const office = agency === undefined ? undefined : agencyLinkById.find(agency)?.shortName;
      const where = offices.length > 0 && offices.length <= 2 ? offices.join(', ') : office;
      return { ...row, facts: [...(where === undefined ? [] : [where]), ...facts] };
    }),
  program: () => [...views.searchQuickWins.list('all'), ...views.searchDimensions.list('all')],
  'perangkat-daerah': () => [...views.searchAgencies.list('all'), ...views.searchInstitutions.list('all')],
  lokasi: () => [
    ...views.searchPlaces.list('all').map(({ district, facts, ...row }) => {
      const found = district === undefined ? undefined : districtLinkById.find(district);
      return { ...row, facts: found ? [...facts, found.title] : facts };
    }),
    ...views.searchDistricts.list('all'),
  ],
  halaman: () => [...views.searchLifeEvents.list('all'), ...views.searchPages.list('all'), ...listPages],
  dokumen: () => [
    ...views.searchBooks.list('all'),
    ...views.searchChapters.list('all').flatMap(({ slug, book, title, text }) => {
      const found = bookLinkById.find(book);
      return found ? [{ path: chapterPath(found.slug, slug), title, text, facts: [found.title] }] : [];
    }),
    ...views.searchRegulations.list('all'),
  ],
};

function isSingleFile(name: string): name is keyof typeof rowsOf {
  return name in rowsOf;
}

/** Pages that are no entry of their own. */
const listPages: readonly SearchRow[] = [
  { path: '/kinerja/', title: 'Kinerja', words: ['kinerja kota', 'SPBE', 'indeks', 'survei kepuasan masyarakat', 'capaian'] },
  { path: '/informasi-publik/', title: 'Informasi publik', words: ['PPID', 'informasi berkala', 'informasi dikecualikan'] },
  { path: bundlePath, title: 'Gabungan berkas beberapa layanan', words: ['daftar berkas', 'gabung persyaratan'] },
  { path: '/data/', title: 'Data terbuka', words: ['open data', 'unduh data', 'CSV', 'JSON', 'dataset'] },
  { path: '/berita/', title: 'Berita', words: ['pengumuman', 'kabar'] },
  { path: '/agenda/', title: 'Agenda', words: ['rapat', 'bimbingan teknis', 'acara', 'kegiatan', 'jadwal acara'] },
  { path: '/regulasi/', title: 'Regulasi', words: ['peraturan', 'perda', 'perwali', 'undang-undang'] },
  { path: '/istilah/', title: 'Istilah', words: ['singkatan', 'arti istilah', 'kamus'] },
  { path: '/darurat/', title: 'Nomor darurat', words: ['polisi', 'ambulans', 'pemadam kebakaran'] },
  { path: '/kelembagaan/', title: 'Kelembagaan', words: ['dewan kota cerdas', 'tim pelaksana', 'tim IT'] },
];
