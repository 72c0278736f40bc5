import type { Browser, Page } from 'playwright-core';
import { logIn } from '../../test/log-in.ts';
import type { DeskPerson } from './desk-people.ts';
import { timesOf } from './times-of.ts';

const lists = '/admin/content-manager/collection-types';

/** Logs a person in, in a window of their own. */
export async function openDesk(browser: Browser, origin: string, person: DeskPerson): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Makassar' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await logIn(page, person);
  return page;
}

/** From the click in the menu until the rows of the news are seen. */
export function timesFromMenu(page: Page, rounds: number): Promise<number[]> {
  return afterEach(page, rounds, `${lists}/api::place.place`, 'Lokasi', async () => {
    await page.getByRole('link', { name: 'Berita', exact: true }).first().click();
    await rowsOf(page, 'Berita');
  });
}

/** From the address until the rows are seen: the whole admin loads, out of the browser's cache. */
export function timesFromAddress(page: Page, rounds: number): Promise<number[]> {
  return timesOf(rounds, async () => {
    await page.goto(`${lists}/api::news-item.news-item`);
    await rowsOf(page, 'Berita');
  });
}

/** The home page, until what waits and what needs attention are seen. */
export function timesOfHome(page: Page, rounds: number): Promise<number[]> {
  return timesOf(rounds, async () => {
    await page.goto('/admin');
    await page.getByRole('link', { name: /^Lihat semua/ }).waitFor();
  });
}

async function afterEach(page: Page, rounds: number, address: string, title: string, work: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    await page.goto(address);
    await rowsOf(page, title);
    const started = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - started);
  }
  return times;
}

async function rowsOf(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
}
