import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SampleSite } from '../../site/tests/sample-site.ts';
import { checkout, siteDirectory } from '../checkout.ts';
import { listTemplates, type Template } from '../pages/list-templates.ts';
import { serveBuiltSite, type BuiltSite } from '../pages/serve-built-site.ts';
import { findFocusFault } from './find-focus-fault.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { launchBrowser } from '../test/launch-browser.ts';

/** WCAG 2.2 AA on every kind of page of the built site, in a real browser: one boot, each page loaded once. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 360, height: 740 };
/** A window of 1280 by 1024 px enlarged to 400 %. */
const enlarged = { width: 320, height: 256 };

/** The templates between them have every component that takes the focus. */
const keyboardWalks = new Set(['home', 'services', 'service', 'search', 'quick-win', 'chapter', 'districts', 'public-information']);

const examplesPath = '/contoh-komponen/';
/** Examples stand alone: their headings and landmarks are those of the pages they come from. */
const examplesAsked = ['heading-order', 'landmark-unique', 'landmark-complementary-is-top-level', 'region'];

let browser: Browser;
let site: BuiltSite;
let templates: Template[];
/** With scripts, for axe; and a phone with scripts off, for the keyboard: what works there works everywhere. */
let scripted: Page;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveBuiltSite();
  templates = await listTemplates();
  const context = { viewport: phone, reducedMotion: 'reduce' } as const;
  scripted = await browser.newPage({ ...context, serviceWorkers: 'block', bypassCSP: true });
  // Offices are open: what says so has colours of its own.
  await scripted.clock.setFixedTime('2026-08-04T10:00:00+08:00');
  page = await browser.newPage({ ...context, javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('axe finds nothing on any template, light and dark, on a phone and enlarged to 400 %, and nothing is cut off', async () => {
  const faults: string[] = [];
  for (const { name, path } of templates) {
    await scripted.setViewportSize(phone);
    await scripted.emulateMedia({ colorScheme: 'light' });
    const response = await scripted.goto(site.origin + path);
    if (response?.status() !== (name === 'not-found' ? 404 : 200)) faults.push(`${path} is answered with ${response?.status()}`);
    await scripted.evaluate(axeScript);
    faults.push(...(await findFaults(`${name} light 360 px`)));
    faults.push(...(await scripted.evaluate(findSmallTargets)).map((fault) => `${name}: ${fault}`));
    await scripted.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await findFaults(`${name} dark 360 px`, ['color-contrast'])));
    await scripted.setViewportSize(enlarged);
    faults.push(...(await findFaults(`${name} dark 400 %`)));
    const width = await scripted.evaluate(() => document.documentElement.scrollWidth);
    if (width > enlarged.width) faults.push(`${name} is ${width} px wide in a window of ${enlarged.width}`);
  }
  expect(faults).toEqual([]);
}, 600_000);

test('the examples of all components are valid HTML, pass axe, and are in no release', async () => {
  const { status, body } = await (await SampleSite.load()).render(examplesPath);
  expect(status).toBe(200);
  const config = JSON.parse(readFileSync(join(checkout, '.htmlvalidate.json'), 'utf8')) as { rules: object };
  // Hero and PageHeader bring the level one heading of their pages.
  const validator = new HtmlValidate({ ...config, rules: { ...config.rules, 'heading-level': 'off' } });
  const { results } = await validator.validateString(body);
  expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
  expect(existsSync(join(siteDirectory, 'dist', examplesPath))).toBe(false);

  await scripted.route(site.origin + examplesPath, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await scripted.setViewportSize(phone);
  await scripted.emulateMedia({ colorScheme: 'light' });
  await scripted.goto(site.origin + examplesPath);
  await scripted.evaluate(axeScript);
  const faults = await findFaults('light 360 px', undefined, examplesAsked);
  faults.push(...(await scripted.evaluate(findSmallTargets)));
  await scripted.emulateMedia({ colorScheme: 'dark' });
  await scripted.setViewportSize(enlarged);
  faults.push(...(await findFaults('dark 400 %', undefined, examplesAsked)));
  const tooWide = await scripted.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-component]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ dataset }) => `${dataset.component ?? ''} is wider than the window`),
  );
  expect([...faults, ...tooWide]).toEqual([]);
}, 180_000);

test('the skip link is the first stop of the keyboard and leads to the content', async () => {
  await openFresh('/layanan/');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Lewati ke isi');
  expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 0, y: 0 });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu opens and closes by keyboard, without script, and its links come next', async () => {
  await openFresh('/');
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  expect(await menu.isVisible()).toBe(false);
  await tabTo('Menu');
  await page.keyboard.press('Enter');
  expect(await menu.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.menu') !== null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  expect(await menu.isVisible()).toBe(false);
});

test('a search is typed and sent by keyboard, without script', async () => {
  await openFresh('/');
  await page.locator('#q').focus();
  await page.keyboard.type('ktp hilang');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cari\/\?q=ktp\+hilang/);
  expect(await page.locator('h1').textContent()).toContain('Cari');
});

test('a filter is chosen with the arrow keys, without script', async () => {
  await openFresh('/layanan/');
  const shown = () =>
    page.locator('.filtered > * > *').evaluateAll((items) => items.filter((item) => item.getClientRects().length > 0).length);
  const all = await shown();
  await page.locator('.filter input').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await shown()).toBeLessThan(all);
  expect(await shown()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowLeft');
  expect(await shown()).toBe(all);
});

test('a fold opens by keyboard', async () => {
  const { path } = templates.find(({ name }) => name === 'service') ?? { path: '' };
  await openFresh(path);
  const fold = page.locator('main details').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await fold.getAttribute('open')).not.toBeNull();
  await page.keyboard.press('Space');
  expect(await fold.getAttribute('open')).toBeNull();
});

test('whatever the keyboard reaches is seen: nothing focused is without outline, hidden or covered', async () => {
  const faults: string[] = [];
  for (const { name, path } of templates.filter(({ name }) => keyboardWalks.has(name))) {
    await openFresh(path);
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(findFocusFault);
      if (fault === 'left the page') break;
      if (fault) faults.push(`${name}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test('who asks for less motion gets none', async () => {
  const scrolling = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await openFresh('/');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await scrolling()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await scrolling()).toBe('auto');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

/** Loads the page anew: the keyboard starts at its top. */
async function openFresh(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(site.origin + path);
}
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
async function tabTo(text: string): Promise<void> {
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('Tab');
    if ((await focused()) === text) return;
  }
  throw new Error(`The keyboard does not reach "${text}".`);
}

/** What axe says about the page as it is now, by rule and element; `only` looks at these rules, `without` leaves some out. */
async function findFaults(state: string, only?: string[], without: string[] = []): Promise<string[]> {
  const asked = only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const rules = { 'target-size': { enabled: true }, ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  const options = { runOnly: asked, resultTypes: ['violations'], ...(only ? {} : { rules }) };
  const results = await scripted.evaluate(
    (given) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${state}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' ')),
  );
}
