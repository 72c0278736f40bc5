import type { Browser } from 'playwright-core';

/** A phone on a connection of 400 kbit/s whose answers take 400 ms, with a processor four times slower than this one. */
const connection = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const processorSlowdown = 4;

export interface Painting {
  /** Milliseconds until the largest thing of the first screen is shown. */
  largestContentfulPaint: number;
  layoutShift: number;
}

/** Opens a page for the first time on the slow phone. Times without name look-up, TCP and TLS, which cost a round trip each. */
export async function paintOnSlowPhone(browser: Browser, url: string): Promise<Painting> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', connection);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
    await page.addInitScript(() => {
      const seen = { paint: 0, shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.paint = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const { paint, shift } = await page.evaluate(() => (window as unknown as { seen: { paint: number; shift: number } }).seen);
    return { largestContentfulPaint: paint, layoutShift: shift };
  } finally {
    await context.close();
  }
}
