/** Every address of the site that is made from content, in one place. Addresses are stable: a change breaks links. */
export const servicePath = (slug: string): string => `/layanan/${slug}/`;
/** The service as plain text of at most 1 kB. */
export const serviceTextPath = (slug: string): string => `/layanan/${slug}.txt`;
export const servicePosterPath = (slug: string): string => `/layanan/${slug}/poster/`;
export const serviceSheetPath = (slug: string): string => `/layanan/${slug}/lembar/`;
/** Every word residents use for a service. */
export const wordsPath = '/layanan/a-z/';
/** Those of one letter; `letter` as of `letterOf`. */
export const letterPath = (letter: string): string => `${wordsPath}${letter}/`;
/** What to bring for several services at once. */
export const bundlePath = '/layanan/berkas/';
export const bundleChoiceId = (slug: string): string => `pilih-${slug}`;
/** The same with one service chosen. */
export const bundleChoicePath = (slug: string): string => `${bundlePath}#${bundleChoiceId(slug)}`;
export const lifeEventPath = (slug: string): string => `/peristiwa/${slug}/`;
export const quickWinPath = (slug: string): string => `/program/${slug}/`;
export const dimensionPath = (slug: string): string => `/dimensi/${slug}/`;
export const bookPath = (slug: string): string => `/dokumen/${slug}/`;
export const chapterPath = (bookSlug: string, slug: string): string => `/dokumen/${bookSlug}/${slug}/`;
export const regulationPath = (slug: string): string => `/regulasi/${slug}/`;
export const newsItemPath = (slug: string): string => `/berita/${slug}/`;
/** `month` is `2026-08`. */
export const newsMonthPath = (month: string): string => `/berita/${month.replace('-', '/')}/`;
export const eventPath = (slug: string): string => `/agenda/${slug}/`;
/** `year` is `2025`. */
export const eventYearPath = (year: string): string => `/agenda/arsip/${year}/`;
export const agencyPath = (slug: string): string => `/perangkat-daerah/${slug}/`;
export const institutionPath = (slug: string): string => `/kelembagaan/${slug}/`;
export const placeKindPath = (kind: string): string => `/lokasi/${kind}/`;
export const placePath = (kind: string, slug: string): string => `/lokasi/${kind}/${slug}/`;
export const districtPath = (slug: string): string => `/kecamatan/${slug}/`;
export const guidePath = (slug: string): string => `/panduan/${slug}/`;
export const aboutPath = (slug: string): string => `/tentang/${slug}/`;
export const sitemapPartPath = (part: string): string => `/sitemap/${part}.xml`;
