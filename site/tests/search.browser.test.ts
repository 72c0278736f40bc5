import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ReleaseFolder } from './release-folder.ts';
import { SampleSite } from './sample-site.ts';
import { serveRelease, type ServedRelease } from './serve-release.ts';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';

/** The search as a resident with a phone meets it: the built page, its index files, our own web server, a real browser. */
let browser: Browser;
let releases: ReleaseFolder;
let served: ServedRelease;
let phone: BrowserContext;
let page: Page;
let requested: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  const site = await SampleSite.load();
  releases = new ReleaseFolder();
  const paths = (await site.listPages()).map(({ path }) => path);
  for (const path of paths.filter((path) => path === '/' || path.startsWith('/cari/') || path === '/layanan/ktp-el-hilang-rusak/')) {
    const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    releases.write('a', file, (await site.render(path)).body);
  }
  served = await serveRelease(releases);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});
afterEach(() => phone.close());

/** A new phone, without a service worker that would answer instead of the server. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  phone = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options });
  page = await phone.newPage();
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(served.origin + path);
}
const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 10_000 });
const input = () => page.getByRole('searchbox');
const groups = () => page.locator('[data-search-groups] h2').allTextContents();
const titles = () => page.locator('[data-search-groups] h3').allTextContents();
const spoken = () => page.getByRole('status').textContent();

test('results come while typing, with where, cost and channel, and the words that fit are marked', async () => {
  await open('/cari/');
  await input().pressSequentially('ktp ku hilng');
  await eventually(titles).toContain('KTP elektronik hilang, rusak, atau ganti data');
  const first = page.locator('[data-search-groups] li').first();
  expect(await first.locator('.facts').textContent()).toBe('Kantor Disdukcapil, Mal Pelayanan Publik (MPP) · Loket · Gratis');
  expect(await first.locator('h3 mark').allTextContents()).toEqual(['KTP', 'hilang']);
  expect(new URL(page.url()).search).toBe('?q=ktp%20ku%20hilng');
  await eventually(spoken).toMatch(/^\d+ hasil untuk “ktp ku hilng”\.$/);
});

test('the form of the home page leads to the results, and the first of them to the service', async () => {
  await open('/');
  await input().fill('ktp hilang');
  await input().press('Enter');
  await eventually(titles).toContain('KTP elektronik hilang, rusak, atau ganti data');
  expect(await input().inputValue()).toBe('ktp hilang');
  await input().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/layanan/ktp-el-hilang-rusak/');
});

test('what is not there is said, with the ways on', async () => {
  await open('/cari/?q=resep+kapurung');
  await eventually(spoken).toContain('Tidak ditemukan: “resep kapurung”');
  expect(await titles()).toEqual([]);
  const main = page.getByRole('main');
  for (const name of ['Buka daftar A–Z', 'SP4N-LAPOR!', '1708']) expect(await main.getByRole('link', { name }).isVisible()).toBe(true);
  expect(await main.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
});

test('the services are downloaded first, and the other groups when the phone is idle', async () => {
  await open('/cari/?q=puskesmas+wara');
  await eventually(groups).toContainEqual(expect.stringMatching(/^Lokasi \(\d+\)$/));
  const files = requested.filter((path) => path.endsWith('.json'));
  expect(files[0]).toBe('/cari/layanan.json');
  expect(files.filter((path) => path.startsWith('/cari/berita-'))).toHaveLength(4);
});

test('who saves data is asked before the other groups are downloaded', async () => {
  phone = await browser.newContext({ serviceWorkers: 'block' });
  await phone.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  page = await phone.newPage();
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(`${served.origin}/cari/?q=masjid+tua`);
  await eventually(spoken).toBe('Tidak ada layanan untuk “masjid tua”.');
  await page.waitForTimeout(1_000);
  expect(requested.filter((path) => path.startsWith('/cari/') && path.endsWith('.json'))).toEqual(['/cari/layanan.json']);
  await page.getByRole('button', { name: /^Cari juga di program/ }).click();
  await eventually(titles).toContain('Masjid Jami’ Tua');
});

test('a group shows a few results, and the rest when asked, with the focus on the first new one', async () => {
  await open('/cari/?q=puskesmas+wara');
  await eventually(groups).toContainEqual(expect.stringMatching(/^Lokasi \(\d+\)$/));
  const places = page.locator('section[aria-labelledby="hasil-lokasi"]');
  expect(await places.getByRole('listitem').count()).toBe(3);
  const all = Number(/\d+/.exec((await places.getByRole('heading', { level: 2 }).textContent()) ?? '')?.[0]);
  await places.getByRole('button', { name: `Tampilkan ${all - 3} lainnya` }).click();
  expect(all).toBeGreaterThan(3);
  expect(await places.getByRole('listitem').count()).toBe(all);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await places.locator('h3').nth(3).textContent());
});

test('a file that does not arrive is said, and is fetched again by the next search', async () => {
  await open('/cari/');
  await page.route('**/cari/layanan.json', (route) => route.abort());
  await input().fill('ktp hilang');
  await eventually(spoken).toContain('Pencarian belum bisa dimuat');
  await page.unroute('**/cari/layanan.json');
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await eventually(titles).toContain('KTP elektronik hilang, rusak, atau ganti data');
});

test('without JavaScript the form leads to the A-Z', async () => {
  await open('/', { javaScriptEnabled: false });
  await input().fill('ktp hilang');
  await input().press('Enter');
  await page.waitForURL('**/cari/?q=ktp+hilang');
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Buka daftar A–Z' }).getAttribute('href')).toBe('/layanan/a-z/');
});
