import { downloadAsset, pictureAsset, widthsFor } from '../../src/data/assets.ts';
import { isNowBetween, today } from '../../src/data/clock.ts';
import type { Agency } from '../../src/data/contract/agency.ts';
import type { NewsItem } from '../../src/data/contract/news-item.ts';
import type { Service } from '../../src/data/contract/service.ts';
import { requestAsset } from '../../src/data/reads.ts';
import type { Route } from '../../src/data/route.ts';
import { defineView, type View } from '../../src/data/view.ts';
import type { RenderedPage } from '../../publisher/engine/page-maker.ts';
import type { Site } from '../../publisher/site.ts';

/*
 * A small site with every kind of dependency pages have: whole entries, rows, lists, newest few, keys, lookups that find
 * nothing, the clock, files, addresses that depend on a parent, redirects. It is plain functions instead of Astro's bundle.
 */
interface Link {
  slug: string;
  title: string;
}
const byTitle = (a: Link, b: Link): number => a.title.localeCompare(b.title, 'id');
const newestFirst = (a: NewsRow, b: NewsRow): number => b.publishedOn.localeCompare(a.publishedOn);
type NewsRow = Pick<NewsItem, 'slug' | 'title' | 'publishedOn'>;
const newsRow = ({ slug, title, publishedOn }: NewsItem): NewsRow => ({ slug, title, publishedOn });

const serviceBySlug = defineView({ name: 't-service', type: 'service', keys: ({ slug }) => [slug] });
const serviceLinkById = defineView({ name: 't-service-link', type: 'service', keys: ({ id }) => [id], select: link });
const servicesByAgency = defineView({
  name: 't-services-by-agency',
  type: 'service',
  keys: ({ agency }) => (agency ? [agency] : []),
  select: link,
  compare: byTitle,
});
const allServices = defineView({ name: 't-all-services', type: 'service', keys: () => ['all'], select: link, compare: byTitle });
const agencyBySlug = defineView({ name: 't-agency', type: 'agency', keys: ({ slug }) => [slug] });
const agencyLinkById = defineView({
  name: 't-agency-link',
  type: 'agency',
  keys: ({ id }) => [id],
  select: (agency: Agency) => link(agency),
});
const newsBySlug = defineView({ name: 't-news', type: 'news-item', keys: ({ slug }) => [slug] });
const newsByMonth = defineView({
  name: 't-news-by-month',
  type: 'news-item',
  keys: ({ publishedOn }) => [publishedOn.slice(0, 7)],
  select: newsRow,
  compare: newestFirst,
});
const latestNews = defineView({ name: 't-latest-news', type: 'news-item', keys: () => ['all'], select: newsRow, compare: newestFirst });
const chapterById = defineView({ name: 't-chapter', type: 'masterplan-chapter', keys: ({ id }) => [id] });
const chaptersOfBook = defineView({
  name: 't-chapters-of-book',
  type: 'masterplan-chapter',
  keys: ({ book }) => [book],
  select: ({ id, slug, title, order }) => ({ id, slug, title, order }),
  compare: (a, b) => a.order - b.order,
});
const bookBySlug = defineView({ name: 't-book', type: 'masterplan-book', keys: ({ slug }) => [slug] });
const bookLinkById = defineView({ name: 't-book-link', type: 'masterplan-book', keys: ({ id }) => [id], select: link });
const eventBySlug = defineView({ name: 't-event', type: 'event', keys: ({ slug }) => [slug] });
const alerts = defineView({
  name: 't-alerts',
  type: 'alert',
  keys: () => ['all'],
  select: ({ text, startsAt, endsAt }) => ({ text, startsAt, endsAt }),
});
const fileById = defineView({ name: 't-file', type: 'file', keys: ({ id }) => [id] });
const redirectByPath = defineView({
  name: 't-redirect',
  type: 'redirect',
  keys: ({ from }) => [from.endsWith('/') ? from : `${from}/`],
  select: ({ to }) => ({ to }),
});

const allViews: View<unknown>[] = [
  serviceBySlug, serviceLinkById, servicesByAgency, allServices, agencyBySlug, agencyLinkById, newsBySlug, newsByMonth, latestNews,
  chapterById, chaptersOfBook, bookBySlug, bookLinkById, eventBySlug, alerts, fileById, redirectByPath,
]; // prettier-ignore

/** Views whose every change shows on a page of these entries, for tests that break the tracking of one. */
export const trackedViews = [
  't-service',
  't-agency-link',
  't-services-by-agency',
  't-news-by-month',
  't-latest-news',
  't-book-link',
  't-file',
];

const routes: Route[] = [
  { name: 'home', path: '/' },
  { name: 'services', path: '/layanan/' },
  { name: 'service', view: serviceBySlug, path: (slug) => `/layanan/${slug}/`, pageOf: 'service' },
  { name: 'service-text', view: serviceBySlug, path: (slug) => `/layanan/${slug}.txt` },
  { name: 'agency', view: agencyBySlug, path: (slug) => `/perangkat-daerah/${slug}/`, pageOf: 'agency' },
  { name: 'news', path: '/berita/' },
  { name: 'news-month', view: newsByMonth, path: (month) => `/berita/${month.replace('-', '/')}/` },
  { name: 'news-item', view: newsBySlug, path: (slug) => `/berita/${slug}/`, pageOf: 'news-item' },
  { name: 'book', view: bookBySlug, path: (slug) => `/dokumen/${slug}/`, pageOf: 'masterplan-book' },
  { name: 'chapter', view: chapterById, path: chapterPath, pageOf: 'masterplan-chapter' },
  { name: 'event', view: eventBySlug, path: (slug) => `/agenda/${slug}/`, pageOf: 'event' },
  { name: 'redirect', view: redirectByPath, path: (from) => from, pageOf: 'redirect' },
  { name: 'sitemap', path: '/sitemap.xml' },
  { name: 'not-found', path: '/404/' },
];

function chapterPath(id: string): string | undefined {
  const chapter = chapterById.find(id);
  const book = chapter && bookLinkById.find(chapter.book);
  return chapter && book && `/dokumen/${book.slug}/${chapter.slug}/`;
}

type Page = (...parts: string[]) => string | undefined;
const pages: [RegExp, Page][] = [
  [/^\/$/, () => frame('Beranda', [list(latestNews.list('all', 3)), `${allServices.list('all').length} layanan`].join('\n'))],
  [/^\/layanan\/$/, () => frame('Layanan', list(allServices.list('all')))],
  [/^\/layanan\/([^/]+)\.txt$/, (slug) => serviceBySlug.find(slug)?.title],
  [/^\/layanan\/([^/]+)\/$/, (slug) => servicePage(serviceBySlug.find(slug))],
  [/^\/perangkat-daerah\/([^/]+)\/$/, (slug) => agencyPage(agencyBySlug.find(slug))],
  [/^\/berita\/$/, () => frame('Berita', list(newsByMonth.keys().map((month) => ({ slug: month, title: String(newsByMonth.list(month).length) }))))],
  [/^\/berita\/(\d{4})\/(\d\d)\/$/, (year, month) => frame('Berita', list(newsByMonth.list(`${year}-${month}`)))],
  [/^\/berita\/([^/]+)\/$/, (slug) => newsPage(newsBySlug.find(slug))],
  [/^\/dokumen\/([^/]+)\/$/, (slug) => bookPage(slug)],
  [/^\/dokumen\/([^/]+)\/([^/]+)\/$/, (book, chapter) => chapterPage(book, chapter)],
  [/^\/agenda\/([^/]+)\/$/, (slug) => eventPage(slug)],
  [/^\/sitemap\.xml$/, () => `<urlset>${allServices.list('all').map(({ slug }) => `<loc>${slug}</loc>`).join('')}</urlset>`],
]; // prettier-ignore

/** The fixture site with a bundle id of choice: another id is another version of its code. */
export function fixtureSite(bundleId = 'fixture'): Site {
  const render = async (path: string): Promise<RenderedPage> => {
    await Promise.resolve();
    for (const [pattern, page] of pages) {
      const match = pattern.exec(path);
      const body = match && page(...match.slice(1));
      if (body !== undefined && body !== null) return answer(200, body);
    }
    return answer(404, frame('Tidak ada', ''));
  };
  return { routes, views: allViews.map(({ definition }) => definition), renderer: { render }, bundleId };
}

function answer(status: number, body: string): RenderedPage {
  return { status, contentType: 'text/html', body };
}

function frame(title: string, body: string): string {
  const active = alerts.list('all').filter(({ startsAt, endsAt }) => isNowBetween(startsAt, endsAt));
  return `<title>${title}</title>\n${active.map(({ text }) => `<strong>${text}</strong>`).join('')}\n${body}\n`;
}

function servicePage(service: Service | undefined): string | undefined {
  if (!service) return undefined;
  // A word that makes the template fail, as a fault in a real page would.
  if (service.title.includes('MELEDAK')) throw new Error('templat layanan gagal');
  const agency = service.agency && agencyLinkById.find(service.agency);
  const related = service.relatedServices.map((id) => serviceLinkById.find(id)?.title ?? '(belum terbit)');
  const forms = service.forms.map(({ label, file: id }) => `<a href="${downloadPath(id)}">${label}</a>`);
  return frame(service.title, [service.summary, agency ? agency.title : '-', ...related, ...forms].join('\n'));
}

function agencyPage(agency: Agency | undefined): string | undefined {
  if (!agency) return undefined;
  const services = servicesByAgency.list(agency.id);
  if (services.some(({ title }) => title.includes('RUSAKDAFTAR'))) throw new Error('templat daftar gagal');
  return frame(agency.title, `${agency.shortName}\n${list(services)}`);
}

function newsPage(item: NewsItem | undefined): string | undefined {
  if (!item) return undefined;
  const agencies = item.agencies.map((id) => agencyLinkById.find(id)?.title ?? '-');
  return frame(item.title, [JSON.stringify(item.body), item.cover ? picture(item.cover) : '', ...agencies].join('\n'));
}

function bookPage(slug: string): string | undefined {
  const book = bookBySlug.find(slug);
  return book && frame(book.title, list(chaptersOfBook.list(book.id)));
}

function chapterPage(bookSlug: string, slug: string): string | undefined {
  const book = bookBySlug.find(bookSlug);
  const row = book && chaptersOfBook.list(book.id).find((chapter) => chapter.slug === slug);
  const chapter = row && chapterById.find(row.id);
  return chapter && frame(chapter.title, `${book.title}\n${JSON.stringify(chapter.body)}`);
}

function eventPage(slug: string): string | undefined {
  const event = eventBySlug.find(slug);
  if (!event) return undefined;
  const isOver = event.startsAt.slice(0, 10) < today();
  return frame(event.title, isOver ? 'Sudah lewat' : 'Akan datang');
}

function picture(id: string): string {
  const file = fileById.find(id);
  if (!file?.width) return '(gambar belum ada)';
  const assets = widthsFor(file.width).map((width) => pictureAsset(file, 'webp', width));
  for (const asset of assets) requestAsset(asset);
  return `<img alt="${file.alt ?? ''}" srcset="${assets.map(({ path }) => path).join(', ')}">`;
}

function downloadPath(id: string): string {
  const file = fileById.find(id);
  if (!file) return '#';
  const asset = downloadAsset(file);
  requestAsset(asset);
  return asset.path;
}

function list(rows: readonly Link[]): string {
  return rows.map(({ slug, title }) => `<li>${slug} ${title}</li>`).join('');
}

function link({ slug, title }: Link): Link {
  return { slug, title };
}
