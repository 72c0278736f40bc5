import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SampleSite } from '../../site/tests/sample-site.ts';
import { ensureBuilt } from '../builds/cached-build.ts';
import { siteBuild, staticSiteBuild } from '../builds/site-build.ts';
import { checkout } from '../checkout.ts';
import { listTemplates } from '../pages/list-templates.ts';
import { serveBuiltSite } from '../pages/serve-built-site.ts';
import { takeShot } from '../pages/take-shot.ts';
import { testSiteUrl } from '../test/test-site-url.ts';
import { launchBrowser } from '../test/launch-browser.ts';

/**
 * `pnpm screenshots site [words]`: every template (or those whose name contains the words) on a phone by day and by night, on a
 * tablet and on a desk, scripts off, side by side in `docs/images/templates/<template>.webp`; and all components.
 */
const wanted = process.argv[2] ?? '';
const height = 640;
/** Each is shown `height` high. */
const views = [
  { width: 360, scale: 0.7, colorScheme: 'light' },
  { width: 360, scale: 0.7, colorScheme: 'dark' },
  { width: 768, scale: 0.5, colorScheme: 'light' },
  { width: 1280, scale: 0.45, colorScheme: 'light' },
] as const;
const directory = join(checkout, 'docs', 'images', 'templates');
const examplesPath = '/contoh-komponen/';

await ensureBuilt(siteBuild(testSiteUrl));
await ensureBuilt(staticSiteBuild(testSiteUrl));
const site = await serveBuiltSite();
const browser = await launchBrowser();
try {
  const examples = (await (await SampleSite.load()).render(examplesPath)).body;
  const pages: Page[] = [];
  for (const { width, colorScheme } of views) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: false,
      reducedMotion: 'reduce',
    });
    await page.route(`**${examplesPath}`, (route) => route.fulfill({ body: examples, contentType: 'text/html; charset=utf-8' }));
    pages.push(page);
  }
  mkdirSync(directory, { recursive: true });
  for (const { name, path } of [...(await listTemplates()), { name: 'components', path: examplesPath }]) {
    if (!name.includes(wanted)) continue;
    const shots: Buffer[] = [];
    for (const [index, { width, scale }] of views.entries()) {
      const page = pages[index];
      if (!page) continue;
      // Pictures that wait for their turn would be empty frames.
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      shots.push(await takeShot(page, { width, height: height / scale, scale }));
    }
    writeFileSync(join(directory, `${name}.webp`), await putSideBySide(browser, shots));
    console.log(`docs/images/templates/${name}.webp  ${path}`);
  }
} finally {
  await browser.close();
  site.close();
}

async function putSideBySide(from: Browser, shots: readonly Buffer[]): Promise<Buffer> {
  const gap = 12;
  const width = views.reduce((sum, view) => sum + Math.round(view.width * view.scale) + gap, gap);
  const page = await from.newPage({ viewport: { width, height: height + 2 * gap } });
  try {
    const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}" style="margin-left:${gap}px">`);
    await page.setContent(`<body style="margin:${gap}px 0;display:flex;background:#8a8f8c">${images.join('')}`);
    return await takeShot(page, { width, height: height + 2 * gap, format: 'webp' });
  } finally {
    await page.close();
  }
}
