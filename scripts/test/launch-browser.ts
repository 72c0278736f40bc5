import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './system-packages.ts';

/** The system's Chromium for tests, benchmarks and screenshots; it asks no server of its maker's for anything. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
