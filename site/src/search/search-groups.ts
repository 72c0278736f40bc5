/** What the results are sorted into, in the order they are shown; also the names of the index files. */
export const searchGroups = ['layanan', 'program', 'perangkat-daerah', 'lokasi', 'halaman', 'dokumen', 'berita'] as const;
export type SearchGroup = (typeof searchGroups)[number];

export const searchGroupLabels: Record<SearchGroup, string> = {
  layanan: 'Layanan',
  program: 'Program Unggulan',
  'perangkat-daerah': 'Perangkat daerah',
  lokasi: 'Lokasi',
  halaman: 'Panduan dan halaman lain',
  dokumen: 'Dokumen',
  berita: 'Berita',
};

/** The groups that are one file each; the news are one for each quarter of a year. */
export const singleFileGroups = searchGroups.filter((group) => group !== 'berita');
/** `quarter` is `2026-3`. */
export const newsFileName = (quarter: string): string => `berita-${quarter}`;
export const searchFilePath = (name: string): string => `/cari/${name}.json`;
/** How much of a query must fit a row of this group at least. Only services have keywords that were chosen for the search. */
export const leastCoverageOf = (group: string): number => (group === 'layanan' ? 0 : 0.75);
