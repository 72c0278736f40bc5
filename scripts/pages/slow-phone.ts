import { setTimeout as sleep } from 'node:timers/promises';
import type { PlainBrowser } from './plain-browser.ts';

/** A phone on a connection of 400 kbit/s whose answers take 400 ms, with a processor four times slower than this one. */
const connection = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const screen = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true };
const processorSlowdown = 4;
/** After the page has loaded: what comes late may be larger, or move what is there. */
const settleMs = 1_000;

export interface Painting {
  /** Milliseconds until the largest thing of the first screen is shown. */
  largestContentfulPaint: number;
  layoutShift: number;
}

/** Asked after everything is over, so that the question costs the page nothing. */
const question = `new Promise((resolve) => {
  const seen = { largestContentfulPaint: 0, layoutShift: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.layoutShift += value))).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.largestContentfulPaint = startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve(JSON.stringify(seen)), 500);
})`;

/** Opens a page for the first time on the slow phone. Times without name look-up, TCP and TLS, which cost a round trip each. */
export async function paintOnSlowPhone(browser: PlainBrowser, url: string): Promise<Painting> {
  const tab = await browser.openTab();
  try {
    await tab.send('Page.enable');
    await tab.send('Network.enable');
    await tab.send('Network.emulateNetworkConditions', connection);
    await tab.send('Emulation.setDeviceMetricsOverride', screen);
    await tab.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await tab.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
    const loaded = tab.next('Page.loadEventFired');
    await tab.send('Page.navigate', { url });
    await loaded;
    await sleep(settleMs);
    const { result } = await tab.send('Runtime.evaluate', { expression: question, awaitPromise: true, returnByValue: true });
    const painting = JSON.parse((result as { value: string }).value) as Painting;
    if (painting.largestContentfulPaint === 0) throw new Error(`${url} has painted nothing.`);
    return painting;
  } finally {
    await tab.close();
  }
}
