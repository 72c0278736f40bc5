import { beforeEach, expect, test } from 'vitest';
import { thisMonth } from '../src/data/clock.ts';
import { recordReads } from '../src/data/reads.ts';
import { ContentStore } from '../src/data/store.ts';
import { SampleSite, type RenderedPage } from './sample-site.ts';

let site: SampleSite;
beforeEach(async () => {
  site = await SampleSite.load();
});

type LinkedData = Record<string, unknown> & { '@type': string };
function linkedData({ root }: RenderedPage, type: string): LinkedData[] {
  const all = root.querySelectorAll('script[type="application/ld+json"]').map((script) => JSON.parse(script.text) as LinkedData);
  return all.filter((data) => data['@type'] === type);
}

/** A CSV reader of its own, so that writer and reader cannot share a mistake. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, plain, quoted, end] of text.matchAll(/(?:([^",\r\n]*)|"((?:[^"]|"")*)")(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const datasets = [
  { name: 'layanan', type: 'service' },
  { name: 'program', type: 'quick-win' },
  { name: 'capaian', type: 'progress-record' },
  { name: 'lokasi', type: 'place' },
  { name: 'nomor-darurat', type: 'emergency-contact' },
] as const;

test.each(datasets)('$name is a table with every published entry, the same as CSV and as JSON', async ({ name, type }) => {
  const csv = await site.render(`/data/${name}.csv`);
  const json = await site.render(`/data/${name}.json`);
  const [head = [], ...rows] = parseCsv(csv.body);
  const { data } = JSON.parse(json.body) as { data: Record<string, unknown>[] };
  expect(csv.contentType).toContain('text/csv');
  expect(rows).toHaveLength(site.ids(type).length);
  expect(data).toHaveLength(rows.length);
  expect(Object.keys(data[0] ?? {})).toEqual(head);
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect(rows.map((row) => row[0])).toEqual(data.map((row) => row[head[0] ?? '']));
});

test('each column is explained on the page and in the metadata for machines', async () => {
  const { root } = await site.render('/data/');
  const explained = root.querySelectorAll('.table tbody th').map((cell) => cell.text.trim());
  const metadata = JSON.parse((await site.render('/data/csv-metadata.json')).body) as {
    tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
  };
  expect(metadata.tables.map(({ url }) => url)).toEqual(datasets.map(({ name }) => `${name}.csv`));
  expect(explained).toEqual(metadata.tables.flatMap(({ tableSchema }) => tableSchema.columns.map(({ name }) => name)));
  for (const { url, tableSchema } of metadata.tables) {
    expect(parseCsv((await site.render(`/data/${url}`)).body)[0]).toEqual(tableSchema.columns.map(({ name }) => name));
  }
});

test('an edit of a service changes its table and no other; the page of the datasets tells the day', async () => {
  const [services, places, page] = [
    await site.render('/data/layanan.csv'),
    await site.render('/data/lokasi.csv'),
    await site.render('/data/'),
  ];
  site.change('service', 'akta-kelahiran', { title: 'Akta lahir anak' });
  expect(site.isStale(services)).toBe(true);
  expect(site.isStale(places)).toBe(false);
  expect(site.isStale(page)).toBe(false);
  expect((await site.render('/data/layanan.csv')).body).toContain('Akta lahir anak');
  site.change('service', 'akta-kelahiran', { updatedOn: '2026-11-23' });
  expect(site.isStale(page)).toBe(true);
  const after = await site.render('/data/');
  expect(after.root.querySelector('main')?.text).toContain('23 November 2026');
  expect(linkedData(after, 'Dataset')[0]).toMatchObject({
    dateModified: '2026-11-23',
    license: expect.stringContaining('creativecommons') as string,
  });
});

test('a corrected figure stays in the table and says that it was corrected', async () => {
  const { data } = JSON.parse((await site.render('/data/capaian.json')).body) as { data: { kode: string; dikoreksi: boolean }[] };
  const corrected = site.list('progress-record').flatMap(({ corrects }) => corrects ?? []);
  expect(corrected.length).toBeGreaterThan(0);
  expect(data.filter(({ dikoreksi }) => dikoreksi).map(({ kode }) => kode)).toEqual(corrected);
});

test('machines read of a service who gives it, where, when and for how much', async () => {
  const [data] = linkedData(await site.render('/layanan/akta-kelahiran/'), 'GovernmentService');
  expect(data).toMatchObject({
    name: site.find('service', 'akta-kelahiran').title,
    url: expect.stringMatching(/^http.*\/layanan\/akta-kelahiran\/$/) as string,
    provider: { '@type': 'GovernmentOrganization', name: site.find('agency', 'disdukcapil').title },
    offers: [{ price: 0, priceCurrency: 'IDR' }],
  });
  expect(JSON.stringify(data)).toContain('OpeningHoursSpecification');
});

test('of a referral the other agency is the provider, not the city', async () => {
  const { referralAgency } = site.find('service', 'rujukan-skck');
  const [data] = linkedData(await site.render('/layanan/rujukan-skck/'), 'GovernmentService');
  expect(data?.provider).toMatchObject({ name: referralAgency });
  expect(JSON.stringify(data)).not.toContain('Pemerintah Kota Palopo');
});

test('wherever breadcrumbs stand machines read the same way', async () => {
  let seen = 0;
  for (const { path } of await site.listPages()) {
    if (!path.endsWith('/') || /\/(poster|lembar)\/$/.test(path)) continue;
    const page = await site.render(path);
    const crumbs = page.root.querySelectorAll('.crumbs li').map((item) => item.text.trim());
    const list = linkedData(page, 'BreadcrumbList')[0] as { itemListElement: { name: string; item: string }[] } | undefined;
    expect(list?.itemListElement.map(({ name }) => name) ?? [], path).toEqual(crumbs);
    if (crumbs.length > 0) expect(new URL(list?.itemListElement.at(-1)?.item ?? '').pathname, path).toBe(path);
    seen += crumbs.length > 0 ? 1 : 0;
  }
  expect(seen).toBeGreaterThan(150);
});

test('security.txt names a contact, and expires half a year after the month in which the site was last kept', async () => {
  site.change('site-settings', 'pengaturan-situs', { email: 'keamanan@palopo.example' });
  const { body, reads } = await site.render('/.well-known/security.txt');
  expect(body).toMatch(/^Contact: mailto:keamanan@palopo\.example\n/);
  expect(body).toContain('\nExpires: 2027-05-01T00:00:00+08:00\n');
  expect(body).toMatch(/\nCanonical: http.*\/\.well-known\/security\.txt\n/);
  expect(new Date(reads.validUntil).toISOString()).toBe('2026-11-30T16:00:00.000Z');
});

test('the month turns over at midnight in Palopo', async () => {
  const ask = async (at: string) => (await recordReads(new ContentStore([]), Date.parse(at), thisMonth)).value;
  expect(await ask('2026-12-31T15:59:59Z')).toBe('2026-12');
  expect(await ask('2026-12-31T16:00:00Z')).toBe('2027-01');
});

const meta = ({ root }: RenderedPage, property: string): string | undefined =>
  root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
const cardsOf = ({ reads }: RenderedPage) => [...reads.assets.values()].flatMap((asset) => ('card' in asset ? [asset] : []));

test('a shared service shows a card with its name and whose it is; an edit of its text keeps the card, a new title does not', async () => {
  const before = await site.render('/layanan/akta-kelahiran/');
  const { title } = site.find('service', 'akta-kelahiran');
  const [card] = cardsOf(before);
  expect(card?.card).toEqual({ title, kind: 'Layanan Disdukcapil' });
  expect(new URL(meta(before, 'og:image') ?? '').pathname).toBe(card?.path);
  expect(meta(before, 'og:title')).toBe(title);
  expect(new URL(meta(before, 'og:url') ?? '').pathname).toBe('/layanan/akta-kelahiran/');
  site.change('service', 'akta-kelahiran', { product: 'Kutipan akta' });
  expect(cardsOf(await site.render('/layanan/akta-kelahiran/'))).toEqual([card]);
  site.change('service', 'akta-kelahiran', { title: 'Akta lahir' });
  const [renamed] = cardsOf(await site.render('/layanan/akta-kelahiran/'));
  expect(renamed?.path).not.toBe(card?.path);
});

test('news share their photo, pages without a picture of their own the card of the site', async () => {
  const item = site.list('news-item').find(({ cover }) => cover !== undefined);
  const page = await site.render(`/berita/${item?.slug}/`);
  const image = new URL(meta(page, 'og:image') ?? '').pathname;
  expect(image).toMatch(/^\/media\/[0-9a-f]{16}-\d+\.jpg$/);
  expect([...page.reads.assets.keys()]).toContain(image);
  const [glossary, regulations] = [await site.render('/istilah/'), await site.render('/regulasi/')];
  expect(cardsOf(glossary)).toHaveLength(1);
  expect(cardsOf(glossary)).toEqual(cardsOf(regulations));
});
