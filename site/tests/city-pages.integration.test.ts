import { beforeEach, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { entryTypes } from '../src/data/contract/entry-types.ts';
import type { NewsItem } from '../src/data/contract/news-item.ts';
import { SampleSite } from './sample-site.ts';

let site: SampleSite;

beforeEach(async () => {
  site = await SampleSite.load();
});

const textOf = (element: HTMLElement | null | undefined): string => element?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
const hrefsOf = (root: HTMLElement, selector = 'main a'): string[] =>
  root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');

test('a corrected progress record stays readable but no longer counts', async () => {
  const wrong = 'capaian-home-care-palopo-2024-12-31';
  const { root } = await site.render('/program/home-care-palopo/');
  expect(root.querySelectorAll('main s').map(textOf)).toEqual(['46%']);
  expect(root.querySelectorAll('table tr').map(textOf)).toContainEqual(expect.stringMatching(/Dikoreksi menjadi 41%.*46%/));

  site.change('progress-record', `${wrong}-koreksi`, null);
  const restored = await site.render('/program/home-care-palopo/');
  expect(restored.root.querySelectorAll('main s')).toEqual([]);
});

test('a programme without records says so instead of 0 percent', async () => {
  const { root } = await site.render('/program/kelas-digital-warga/');
  expect(textOf(root.querySelector('.facts-tiles'))).toContain('Capaian Belum ada data');
  expect(textOf(root.querySelector('main'))).not.toMatch(/\b0%\s+per/);
  const list = await site.render('/program/');
  const card = list.root
    .querySelectorAll('.program')
    .find((item) => item.querySelector('a')?.getAttribute('href')?.includes('kelas-digital'));
  expect(textOf(card)).toContain('Capaian: belum ada data');
});

test('the chart tells in words what it draws', async () => {
  const { root } = await site.render('/program/home-care-palopo/');
  const latest = site.find('progress-record', 'capaian-home-care-palopo-2026-09-30');
  expect(root.querySelector('.chart svg')?.getAttribute('aria-label')).toContain(
    `Capaian terakhir ${latest.percent}% pada 30 September 2026.`,
  );
});

test('a page keeps standing when what it names is not published, and links it once it is', async () => {
  const agency = site.find('agency', 'dinkes');
  site.change('agency', 'dinkes', null);
  site.change('dimension', 'smart-living', null);
  const without = await site.render('/program/home-care-palopo/');
  expect(without.status).toBe(200);
  expect(hrefsOf(without.root)).not.toContain('/perangkat-daerah/dinkes/');
  expect((await site.render('/program/')).status).toBe(200);
  site.apply([{ type: 'agency', id: 'dinkes', entry: agency }]);
  expect(site.isStale(without)).toBe(true);
  expect(hrefsOf((await site.render('/program/home-care-palopo/')).root)).toContain('/perangkat-daerah/dinkes/');
});

test('an index shows the predicate it came with, whatever scale one might know', async () => {
  site.change('index-score', 'spbe-2023', { predicate: 'Memuaskan sekali' });
  const { root } = await site.render('/kinerja/');
  const row = root
    .querySelectorAll('table tr')
    .map(textOf)
    .find((text) => text.startsWith('2023') && text.includes('SPBE'));
  expect(row).toMatch(/Memuaskan sekali.*2,90$/);
});

test('mutu is computed from the nine elements, and an unanswered survey has none', async () => {
  const survey = { u1: 4, u2: 4, u3: 4, u4: 4, u5: 4, u6: 4, u7: 4, u8: 4, u9: 4, respondents: 12 };
  const [id = ''] = surveyIds('disdukcapil');
  site.change('satisfaction-survey', id, { ...survey, year: 2030, period: 'Januari–Juni 2030' });
  const { root } = await site.render('/perangkat-daerah/disdukcapil/');
  expect(root.querySelectorAll('#skm ~ table tr').map(textOf)).toContainEqual(
    expect.stringMatching(/Januari–Juni 2030.*A · Sangat baik.*100,00$/),
  );
  site.change('satisfaction-survey', id, { respondents: 0 });
  const unanswered = await site.render('/perangkat-daerah/disdukcapil/');
  expect(unanswered.root.querySelectorAll('#skm ~ table tr').map(textOf)).toContainEqual(
    expect.stringMatching(/Januari–Juni 2030.*0 responden.*Belum ada data$/),
  );
});

function surveyIds(agency: string): string[] {
  return site.ids('satisfaction-survey').filter((id) => site.find('satisfaction-survey', id).agency === agency);
}

test('an agency that was merged says into which, and that one names it', async () => {
  site.change('agency', 'dishub', { status: 'dilebur', mergedInto: 'dinas-pupr-perkim', validTo: '2026-01-01' });
  const old = await site.render('/perangkat-daerah/dishub/');
  const notice = old.root.querySelector('.callout');
  expect(textOf(notice)).toContain('Sudah dilebur');
  expect(textOf(notice)).toContain('sejak 1 Januari 2026');
  expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/perangkat-daerah/dinas-pupr-perkim/');
  const successor = await site.render('/perangkat-daerah/dinas-pupr-perkim/');
  expect(hrefsOf(successor.root, '#pendahulu ~ ul a')).toContain('/perangkat-daerah/dishub/');
});

test('excluded information shows reason and period, and never a file', async () => {
  // The contract refuses such an entry; should one get past it, the page must not show the file.
  site.change('public-information', 'rekam-medis-pasien', { files: [{ label: 'Rahasia', file: site.ids('file')[0] ?? '' }] });
  const { root } = await site.render('/informasi-publik/');
  const item = root.querySelectorAll('.information > li').find((element) => textOf(element).startsWith('Rekam medis pasien'));
  expect(textOf(item)).toContain('Alasan hukum: UU 14/2008 Pasal 17');
  expect(textOf(item)).toContain('Jangka waktu: Selama rekam medis disimpan');
  expect(item?.querySelector('[download]')).toBeNull();
});

test('a regulation names what it amends, and is named there', async () => {
  const amending = await site.render('/regulasi/uu-24-2013/');
  expect(textOf(amending.root.querySelector('main'))).toContain('Mengubah');
  expect(hrefsOf(amending.root)).toContain('/regulasi/uu-23-2006/');
  const amended = await site.render('/regulasi/uu-23-2006/');
  expect(textOf(amended.root.querySelector('main'))).toContain('Diubah oleh');
  expect(hrefsOf(amended.root)).toContain('/regulasi/uu-24-2013/');
});

test('a chapter leads to its neighbours, its contents to its headings, and it exists only under its own book', async () => {
  const book = 'buku-1-analisis-strategis';
  const chapters = site
    .ids('masterplan-chapter')
    .map((id) => site.find('masterplan-chapter', id))
    .filter((chapter) => chapter.book === book)
    .toSorted((a, b) => a.order - b.order);
  const [first, second, third] = chapters;
  const { root } = await site.render(`/dokumen/${book}/${second?.slug}/`);
  expect(root.querySelector('a[rel=prev]')?.getAttribute('href')).toBe(`/dokumen/${book}/${first?.slug}/`);
  expect(root.querySelector('a[rel=next]')?.getAttribute('href')).toBe(`/dokumen/${book}/${third?.slug}/`);
  const jumps = hrefsOf(root, '.toc a');
  expect(jumps.length).toBeGreaterThan(2);
  for (const jump of jumps) expect(root.querySelector(jump)?.rawTagName).toMatch(/^h[2-6]$/);
  expect((await site.render(`/dokumen/buku-2-masterplan/${second?.slug}/`)).status).toBe(404);
});

test('the agenda moves an event to the past when its day is over', async () => {
  const listed = async (): Promise<{ coming: string[]; past: string[]; validUntil: number }> => {
    const { root, reads } = await site.render('/agenda/');
    return {
      coming: hrefsOf(root, 'section[aria-labelledby=akan-datang] a'),
      past: hrefsOf(root, 'section[aria-labelledby=sudah-lewat] a'),
      validUntil: reads.validUntil,
    };
  };
  const path = '/agenda/kerja-bakti-bakau-2026/';
  site.now = Date.parse('2026-11-29T23:59:00+08:00');
  const before = await listed();
  expect(before.coming).toContain(path);
  expect(before.validUntil).toBe(Date.parse('2026-11-30T00:00:00+08:00'));
  site.now = before.validUntil;
  const after = await listed();
  expect(after.coming).not.toContain(path);
  expect(after.past).toContain(path);
});

test('the page of an event long past is not rendered again each midnight', async () => {
  site.change('alert', 'simulasi-gempa-2030', null);
  for (const id of site.ids('alert')) site.change('alert', id, null);
  const { reads } = await site.render('/agenda/bimtek-tahap-1/');
  expect(reads.validUntil).toBe(Infinity);
});

test('a new news item in a month that has some changes only the pages that show it', async () => {
  const pages = await site.listPages();
  const rendered = await Promise.all(pages.map(async ({ path }) => ({ path, reads: (await site.render(path)).reads })));
  site.apply([
    { type: 'news-item', id: 'baru', entry: { ...anyNewsItem(), id: 'baru', slug: 'baru', title: 'Baru', publishedOn: '2026-11-23' } },
  ]);
  const stale = rendered.filter((page) => site.isStale(page)).map(({ path }) => path);
  const others = stale.filter((path) => !path.startsWith('/cari/'));
  expect(others.toSorted()).toEqual(['/', '/berita/', '/berita/2026/11/', '/umpan/berita.json', '/umpan/berita.xml']);
});

test('the first news item of a month changes the page of the month before it, and of no other', async () => {
  const months = (await site.listPages()).filter(({ route }) => route === 'news-month');
  const rendered = await Promise.all(months.map(async ({ path }) => ({ path, reads: (await site.render(path)).reads })));
  site.apply([
    { type: 'news-item', id: 'baru', entry: { ...anyNewsItem(), id: 'baru', slug: 'baru', title: 'Baru', publishedOn: '2026-12-01' } },
  ]);
  expect(rendered.filter((page) => site.isStale(page)).map(({ path }) => path)).toEqual(['/berita/2026/11/']);
  expect(hrefsOf((await site.render('/berita/2026/12/')).root, 'a[rel=prev]')).toEqual(['/berita/2026/11/']);
});

test('the list of a month with more than a hundred news says their titles only', async () => {
  const publish = (count: number): void => {
    const ids = Array.from({ length: count }, (_, number) => `mei-${number}`);
    site.apply(
      ids.map((id) => ({
        type: 'news-item',
        id,
        entry: { ...anyNewsItem(), id, slug: id, title: `Judul ${id}`, summary: `Ringkasan ${id}.`, publishedOn: '2030-05-02' },
      })),
    );
  };
  const listed = async (): Promise<string[]> => (await site.render('/berita/2030/05/')).root.querySelectorAll('.news li').map(textOf);
  publish(100);
  const short = await listed();
  expect(short).toHaveLength(100);
  expect(short.every((text) => text.includes('Judul mei-') && text.includes('Ringkasan mei-'))).toBe(true);
  publish(101);
  const long = await listed();
  expect(long).toHaveLength(101);
  expect(long.every((text) => text.includes('Judul mei-') && !text.includes('Ringkasan'))).toBe(true);
});

function anyNewsItem(): NewsItem {
  return site.find('news-item', site.ids('news-item')[0] ?? '');
}

test('sample news says so in the feeds, which travel without the label', async () => {
  site.apply([
    {
      type: 'news-item',
      id: 'baru',
      entry: { ...anyNewsItem(), id: 'baru', slug: 'baru', title: 'Pasar "A" & B', publishedOn: '2030-01-02', sampleData: false },
    },
  ]);
  const rss = await site.render('/umpan/berita.xml');
  expect(rss.contentType).toContain('application/rss+xml');
  expect(rss.body).toContain('<title>Pasar &quot;A&quot; &amp; B</title>');
  expect(rss.body).toContain('<pubDate>Wed, 02 Jan 2030 00:00:00 +0800</pubDate>');
  expect(rss.body.match(/<title>Data contoh: /g)).toHaveLength(19);
  const json = JSON.parse((await site.render('/umpan/berita.json')).body) as { items: { title: string }[] };
  expect(json.items.map(({ title }) => title)[0]).toBe('Pasar "A" & B');
});

test('every address in the sitemap is a page that search engines may keep', async () => {
  site.change('agency', 'dinkes', { sampleData: false });
  const addresses = await listSitemap();
  expect(addresses.length).toBeGreaterThan(40);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(await findUnlistable(addresses)).toEqual([]);
});

test('without sample content the sitemap has every page that search engines may keep, but archives and letters', async () => {
  for (const type of entryTypes.filter((candidate) => candidate !== 'file'))
    for (const id of site.ids(type)) site.change(type, id, { sampleData: false });
  const addresses = await listSitemap();
  expect(await findUnlistable(addresses)).toEqual([]);
  // They only lead to pages that are in it.
  const lists = ['news-month', 'events-of-year', 'services-letter'];
  const pages = (await site.listPages()).filter(({ route }) => !lists.includes(route));
  const rendered = await Promise.all(pages.map(async (page) => ({ ...page, ...(await site.render(page.path)) })));
  const indexable = rendered.filter(
    ({ root }) => root.querySelector('link[rel=canonical]') && !root.querySelector('meta[http-equiv=refresh]'),
  );
  const known = new Set(addresses);
  expect(indexable.map(({ path }) => path).filter((path) => !known.has(path) && path !== '/cari/')).toEqual([]);
});

async function listSitemap(): Promise<string[]> {
  const parts = locationsIn((await site.render('/sitemap.xml')).body);
  return (await Promise.all(parts.map(async (part) => locationsIn((await site.render(part)).body)))).flat();
}

/** Addresses that are no page, or one that asks to be left out. */
async function findUnlistable(addresses: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(addresses.map(async (path) => ({ path, ...(await site.render(path)) })));
  return pages.filter(({ status, root }) => status !== 200 || root.querySelector('meta[name=robots]')).map(({ path }) => path);
}

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
}

test('a place opens in the map application of the phone', async () => {
  const { root } = await site.render('/lokasi/kantor/kantor-diskominfo/');
  expect(hrefsOf(root)).toContain('geo:-2.9978,120.1962?q=-2.9978,120.1962(Kantor%20Diskominfo)');
  expect(textOf(root.querySelector('main'))).toContain('2,9978° LS, 120,1962° BT');
});

test('the map of the kecamatan leads to all nine and says that it is a schematic', async () => {
  const { root } = await site.render('/kecamatan/');
  expect(new Set(hrefsOf(root, '.district-map a')).size).toBe(9);
  expect(textOf(root.querySelector('.district-map'))).toContain('Peta skematis');
});
