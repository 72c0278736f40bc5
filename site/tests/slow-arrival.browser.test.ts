import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';
import { SampleSite } from './sample-site.ts';

/*
 * A page that comes over a slow network is shown while it arrives. What is there already must not move for what follows:
 * who wants to tap it would miss.
 */
const pieceBytes = 100;
const pauseMs = 5;

let browser: Browser;
let site: SampleSite;
let server: Server;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await SampleSite.load();
  server = createServer((request, response) => {
    void site.render(request.url ?? '/').then(({ body }) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      let at = body.indexOf('<body');
      response.write(body.slice(0, at));
      const timer = setInterval(() => {
        response.write(body.slice(at, (at += pieceBytes)));
        if (at < body.length) return;
        clearInterval(timer);
        response.end();
      }, pauseMs);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/', 360],
  ['/', 1280],
  ['/layanan/ktp-el-baru/', 360],
  ['/layanan/ktp-el-baru/', 1280],
  ['/darurat/', 360],
])('nothing of %s moves while it arrives at %d px', async (path, width) => {
  const page = await browser.newPage({ viewport: { width, height: 740 }, serviceWorkers: 'block' });
  await page.route('**/*', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const moved = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as unknown as { value: number; sources: { node?: Node }[] }[])
              // A drawing that makes room for its own word within a button is less than this.
              .filter(({ value }) => value > 0.0001)
              .map(({ value, sources }) => `${value.toFixed(4)} ${sources[0]?.node?.textContent?.trim().slice(0, 40) ?? ''}`),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
  await page.close();
  expect(moved).toEqual([]);
});
