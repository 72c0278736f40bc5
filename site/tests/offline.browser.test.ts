import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ReleaseFolder } from './release-folder.ts';
import { SampleSite } from './sample-site.ts';
import { serveRelease, type ServedRelease } from './serve-release.ts';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';

/** A phone that loses its signal: the built pages of the sample content, our own web server, a real browser. */
const visited = '/layanan/ktp-el-baru/';
const notVisited = '/layanan/akta-kelahiran/';
let browser: Browser;
let site: SampleSite;
let releases: ReleaseFolder;
let served: ServedRelease;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await SampleSite.load();
});
afterAll(() => browser.close());

beforeEach(async () => {
  releases = new ReleaseFolder();
  for (const path of ['/', '/darurat/', '/layanan/', '/luring/', visited, notVisited]) await release(path);
  await release('/sw.js', 'sw.js');
  served = await serveRelease(releases);
  phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  served.stop();
});

test('a service that was read can be read again without a signal, with the age of the copy', async () => {
  await visitWithWorker(visited);
  await phone.setOffline(true);
  await page.reload();
  expect(await page.locator('h1').textContent()).toContain(site.find('service', 'ktp-el-baru').title);
  expect(await page.getByRole('status').textContent()).toMatch(
    /Anda sedang luring\. Halaman ini salinan yang disimpan \d+ \w+ \d{4} pukul \d\d\.\d\d WITA/,
  );
});

test('the emergency numbers are kept from the first visit on, whatever page that was', async () => {
  await visitWithWorker(visited);
  await phone.setOffline(true);
  await page.goto(`${served.origin}/darurat/`);
  expect(await page.locator('a[href="tel:110"]').count()).toBeGreaterThan(0);
});

test('a page that is not kept says so and offers what is', async () => {
  await visitWithWorker(visited);
  await phone.setOffline(true);
  await page.goto(served.origin + notVisited);
  expect(await page.locator('h1').textContent()).toBe('Anda sedang luring');
  expect(await page.locator('#tersimpan a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining(['/', '/darurat/', visited]),
  );
});

test('who is online reads what was published, never the kept copy', async () => {
  await visitWithWorker(visited);
  site.change('service', 'ktp-el-baru', { summary: 'Ringkasan yang baru saja terbit.' });
  await release(visited);
  await page.reload();
  expect(await page.getByText('Ringkasan yang baru saja terbit.').count()).toBeGreaterThan(0);
  expect(await page.getByText('Anda sedang luring').count()).toBe(0);
});

test('a worker that is replaced reloads no page', async () => {
  await visitWithWorker(visited);
  let loads = 0;
  page.on('load', () => (loads += 1));
  const { body } = await site.render('/sw.js');
  releases.write('a', 'sw.js', `${body}\n// a later version`);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  await page.waitForTimeout(1_000);
  expect(loads).toBe(0);
});

test('an administrator who switches offline reading off empties the phones', async () => {
  await visitWithWorker(visited);
  const { id } = site.list('site-settings')[0] ?? { id: '' };
  site.change('site-settings', id, { offlineReading: false });
  await release('/sw.js', 'sw.js');
  site.change('site-settings', id, { offlineReading: true });
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 10_000 }).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((found) => found.length))).toBe(0);
});

async function release(path: string, file = `${path.slice(1)}index.html`): Promise<void> {
  releases.write('a', file, (await site.render(path)).body);
}

/** Opens a page, waits until the worker has what every phone keeps, and reads the page once more through it. */
async function visitWithWorker(path: string): Promise<void> {
  await page.goto(served.origin + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.reload();
  await expect.poll(() => page.evaluate((kept) => caches.match(kept).then(Boolean), path)).toBe(true);
}
