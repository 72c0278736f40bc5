import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/builds/cached-build.ts';
import { cmsBuild } from '../../scripts/builds/cms-build.ts';
import { logIn, publicScreens, screens } from './admin-screens.ts';
import { fillAdmin, type WalkContent } from './admin-walk-content.ts';
import { findEnglish } from './english-left-over.ts';
import { startAdmin, type RunningAdmin } from './start-admin.ts';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';

let admin: RunningAdmin;
let browser: Browser;
let page: Page;
let content: WalkContent;

beforeAll(async () => {
  await ensureBuilt(cmsBuild());
  admin = await startAdmin();
  content = await fillAdmin(admin);
  browser = await launchBrowser();
  // An English browser: the admin must not follow it.
  page = await browser.newPage({
    baseURL: admin.origin,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Makassar',
  });
  page.setDefaultTimeout(45_000);
  // The browser asks before it leaves a changed form.
  page.on('dialog', (dialog) => void dialog.accept());
}, 900_000);

afterAll(async () => {
  await browser.close();
  await admin.stop();
});

test.each(publicScreens)('$name is in Indonesian', async ({ open }) => {
  await open(page, content);
  expect(await findEnglish(page)).toEqual([]);
});

describe('after logging in', () => {
  beforeAll(() => logIn(page), 120_000);

  test.each(screens)('$name is in Indonesian', async ({ open }) => {
    await open(page, content);
    expect(await findEnglish(page)).toEqual([]);
    expect(await listLinksElsewhere(page)).toEqual([]);
  });
});

test('the window is named after the city', async () => {
  await page.goto('/admin/me');
  await expect.poll(() => page.title()).toMatch(/Palopo Smart City - Admin$/);
});

/** Visible links that leave the admin: to shops, price lists, handbooks. */
function listLinksElsewhere(from: Page): Promise<string[]> {
  return from.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.checkVisibility() && link.origin !== location.origin)
      .map(({ href }) => href),
  );
}
