import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ReleaseFolder } from './release-folder.ts';
import { SampleSite } from './sample-site.ts';
import { serveRelease, type ServedRelease } from './serve-release.ts';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';

/** What a phone adds to the pages with its few small scripts, and that the pages do without: a real browser on the built pages. */
const service = '/layanan/akta-kelahiran/';
const bundle = '/layanan/berkas/';
const news = '/berita/bank-sampah-ada-di-lima-kecamatan/';
let browser: Browser;
let releases: ReleaseFolder;
let served: ServedRelease;
let phone: BrowserContext;
let page: Page;
let requested: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  const site = await SampleSite.load();
  site.change('place', site.find('agency', 'disdukcapil').place ?? '', {
    openingHours: [{ day: 'selasa', opens: '08:00', closes: '15:30', breakStarts: '12:00', breakEnds: '13:00' }],
  });
  releases = new ReleaseFolder();
  for (const path of [service, bundle, news]) releases.write('a', `${path.slice(1)}index.html`, (await site.render(path)).body);
  served = await serveRelease(releases);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});
afterEach(() => phone.close());

/** A new phone, somewhere else in the world: the office stands in Palopo all the same. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
  origin = served.origin,
): Promise<void> {
  phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    timezoneId: 'Asia/Jakarta',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  page = await phone.newPage();
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await prepare?.(page);
  await page.goto(origin + path);
}

/** How far things moved after they were drawn, as the layout shift of Web Vitals. */
const layoutShift = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        window.setTimeout(() => resolve(sum), 200);
      }),
  );
const hoursLine = () => page.locator('#kantor ~ * .hours-now strong, #kantor + * .hours-now strong').first();

// 24 November 2026 is a Tuesday.
test.each([
  ['2026-11-24T08:30:00+08:00', 'Buka sekarang, istirahat 12.00 WITA'],
  ['2026-11-24T12:30:00+08:00', 'Istirahat sampai 13.00 WITA'],
  ['2026-11-24T20:00:00+08:00', 'Tutup. Buka Selasa 08.00 WITA'],
])('at %s the office says "%s", and nothing moves for it', async (time, text) => {
  await open(service, {}, (opened) => opened.clock.setFixedTime(new Date(time)));
  expect(await hoursLine().textContent()).toBe(text);
  expect(await layoutShift()).toBe(0);
});

test('a page that arrives in pieces does not move what is drawn already', async () => {
  const pieces = (await (await fetch(served.origin + service)).text()).split(/(?=<summary|<nav|<h2)/);
  expect(pieces.length).toBeGreaterThan(8);
  const slow = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    Readable.from(atIntervals(pieces, 100)).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(slow, 'listening');
  try {
    await open('/', {}, undefined, `http://127.0.0.1:${(slow.address() as AddressInfo).port}`);
    expect(await layoutShift()).toBe(0);
  } finally {
    slow.closeAllConnections();
    slow.close();
  }
});

async function* atIntervals(pieces: string[], milliseconds: number): AsyncGenerator<string> {
  for (const piece of pieces) {
    yield piece;
    await setTimeout(milliseconds);
  }
}

test('without script the table of hours stays, and no button offers what it cannot do', async () => {
  await open(service, { javaScriptEnabled: false });
  expect(await hoursLine().textContent()).toBe('Jam layanan');
  expect(await page.locator('.hours').first().textContent()).toContain('08.00–15.30 WITA');
  expect(await page.locator('[data-copy-link]').isVisible()).toBe(false);
});

test('the button copies the address of the page and says so', async () => {
  await open(service);
  await page.locator('[data-copy-link]').click();
  await expect.poll(() => page.locator('[data-copy-link]').textContent()).toBe('Tautan tersalin');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http.*\/layanan\/akta-kelahiran\/$/);
});

test('in a browser without a clipboard of its own the link is copied the old way', async () => {
  const prepare = (opened: Page) => opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(service, {}, prepare);
  await page.locator('[data-copy-link]').click();
  await expect.poll(() => page.locator('[data-copy-link]').textContent()).toBe('Tautan tersalin');
});

const choose = (slug: string) => page.locator(`label[for=pilih-${slug}]`).click();
const shownDocuments = async () => {
  const texts = await page.locator('.documents li:visible label > span').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]);
};

test('without script, chosen services show what to bring in one list, the same document once', async () => {
  await open(bundle, { javaScriptEnabled: false });
  expect(await shownDocuments()).toEqual([]);
  expect(await page.locator('.bundle-none').isVisible()).toBe(true);
  await choose('akta-kelahiran');
  const ofOne = await shownDocuments();
  expect(ofOne.length).toBeGreaterThan(4);
  await choose('kartu-identitas-anak');
  const ofBoth = await shownDocuments();
  expect(new Set(ofBoth).size).toBe(ofBoth.length);
  expect(ofBoth).toEqual(expect.arrayContaining(ofOne));
  const family = page.locator('.documents li:visible', { hasText: 'Kartu keluarga (KK)' }).first();
  expect(await family.locator('small:visible').count()).toBe(2);
  await choose('kartu-identitas-anak');
  expect(await shownDocuments()).toEqual(ofOne);
});

test('the phone remembers choices and ticks until they are cleared', async () => {
  await open(`${bundle}#pilih-akta-kelahiran`);
  const chosen = await shownDocuments();
  expect(chosen.length).toBeGreaterThan(4);
  await page.locator('.documents li:visible label').first().click();
  await page.goto(served.origin + bundle);
  expect(await shownDocuments()).toEqual(chosen);
  expect(await page.locator('.documents li:visible input').first().isChecked()).toBe(true);
  await page.locator('[data-clear]').click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  expect(await shownDocuments()).toEqual([]);
});

test('what is ticked off on a service stays so', async () => {
  await open(service);
  await page.locator('.checklist label').nth(1).click();
  await page.reload();
  expect(await page.locator('.checklist input:checked').count()).toBe(1);
  expect(await page.locator('.checklist input').nth(1).isChecked()).toBe(true);
});

test('a phone that saves data asks for a picture when its resident does', async () => {
  const pictures = () => requested.filter((path) => path.startsWith('/media/'));
  await open(news);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => pictures().length).toBeGreaterThan(0);
  await phone.close();

  const saving = (opened: Page) =>
    opened.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await open(news, {}, saving);
  const before = pictures().length;
  const button = page.getByRole('button', { name: /^Muat gambar/ }).first();
  expect(await button.isVisible()).toBe(true);
  await button.click();
  await expect.poll(() => pictures().length).toBeGreaterThan(before);
  expect(await layoutShift()).toBe(0);
});
