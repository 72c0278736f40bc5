import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';

/** An address that an entry leads to, and the field it stands in. */
export interface FoundLink {
  field: string;
  address: string;
}
/** What can be told of an address without asking the network. */
type LinkTarget =
  { kind: 'entry'; types: readonly string[]; slug: string } | { kind: 'page' } | { kind: 'elsewhere' } | { kind: 'nowhere' };

const linkFields: readonly string[] = ['href', 'url', 'link', 'onlineUrl', 'referralUrl', 'externalUrl', 'website', 'complaintsUrl', 'to'];

/** The site's sections, by the first part of their address, and the types of the entries below. A test holds them against the site. */
export const sections: Readonly<Record<string, readonly string[]>> = {
  layanan: ['service'],
  peristiwa: ['life-event'],
  program: ['quick-win'],
  dimensi: ['dimension'],
  dokumen: ['masterplan-book'],
  regulasi: ['regulation'],
  berita: ['news-item'],
  agenda: ['event'],
  'perangkat-daerah': ['agency'],
  kelembagaan: ['institution'],
  lokasi: ['place'],
  kecamatan: ['district'],
  panduan: ['page'],
  tentang: ['page'],
};
/** Pages that are there whatever the content. */
export const fixedPages: readonly string[] = [
  ...[
    '/',
    '/layanan/a-z/',
    '/layanan/berkas/',
    '/darurat/',
    '/cari/',
    '/kinerja/',
    '/informasi-publik/',
    '/istilah/',
    '/data/',
    '/luring/',
  ],
  ...['/umpan/berita.xml', '/umpan/berita.json', '/sitemap.xml', '/robots.txt', '/situs.webmanifest'],
];
/** Sections without a page of their own. */
const withoutIndex: readonly string[] = ['peristiwa'];

/** Every address in the public form of an entry. */
export function findLinks(content: Readonly<Record<string, unknown>>): FoundLink[] {
  return Object.entries(content).flatMap(([field, value]) => addressesIn(field, value).map((address) => ({ field, address })));
}

function addressesIn(name: string, value: unknown): string[] {
  if (typeof value === 'string') return linkFields.includes(name) && /^(\/(?!\/)|https?:)/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => addressesIn(name, each));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) => addressesIn(inner, each));
}

export function targetOf(address: string, siteUrl: string): LinkTarget {
  let url: URL;
  let path: string;
  try {
    url = new URL(address, siteUrl);
    path = decodeURI(url.pathname);
  } catch {
    return { kind: 'nowhere' };
  }
  if (url.origin !== new URL(siteUrl).origin) return isPublicHost(url.hostname) ? { kind: 'elsewhere' } : { kind: 'nowhere' };
  return targetOfPath(path);
}

/** A name without a dot, or an address of an office network, leads residents nowhere. */
export function isPublicHost(host: string): boolean {
  return host.includes('.') && !/^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|\.(local|localhost|test|example|invalid)$/.test(host);
}

function targetOfPath(path: string): LinkTarget {
  if (fixedPages.includes(path) || fixedPages.includes(`${path}/`)) return { kind: 'page' };
  const [section = '', first, second] = path.split('/').filter(Boolean);
  const types = sections[section];
  // Files, pictures and data sets: their addresses are made by the publisher, nobody types them.
  if (['media', 'data', 'sitemap', 'gambar', 'berkas'].includes(section) && first !== undefined) return { kind: 'page' };
  if (!types) return { kind: 'nowhere' };
  if (first === undefined) return { kind: withoutIndex.includes(section) ? 'nowhere' : 'page' };
  const isArchive = (section === 'berita' && /^\d{4}$/.test(first)) || (section === 'agenda' && first === 'arsip');
  if (isArchive) return { kind: 'page' };
  if (section === 'lokasi') return second === undefined ? { kind: 'page' } : { kind: 'entry', types, slug: second };
  return { kind: 'entry', types, slug: first.replace(/\.txt$/, '') };
}

/** One row for each field that leads nowhere. */
export function findBrokenLinks(
  entry: EntryFacts,
  links: readonly FoundLink[],
  siteUrl: string,
  isPublished: (type: string, slug: string) => boolean,
  isRedirected: (path: string) => boolean,
): AttentionItem[] {
  const broken = links.filter(({ address }) => {
    const target = targetOf(address, siteUrl);
    if (target.kind === 'page' || target.kind === 'elsewhere') return false;
    if (target.kind === 'entry' && target.types.some((type) => isPublished(type, target.slug))) return false;
    return !isRedirected(address);
  });
  return [...Map.groupBy(broken, ({ field }) => field)].map(([field, ofField]) => {
    const addresses = [...new Set(ofField.map(({ address }) => address))].join(', ');
    return attentionItem(entry, 'tautan-rusak', { field, todo: `Tautan tidak menuju halaman yang ada: ${addresses}. Ganti atau hapus.` });
  });
}
