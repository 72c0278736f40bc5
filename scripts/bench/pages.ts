import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuilt } from '../builds/cached-build.ts';
import { siteBuild, staticSiteBuild } from '../builds/site-build.ts';
import { siteDirectory } from '../checkout.ts';
import { auditPage, findLighthouse } from '../pages/lighthouse.ts';
import { listTemplates } from '../pages/list-templates.ts';
import { PlainBrowser } from '../pages/plain-browser.ts';
import { serveBuiltSite } from '../pages/serve-built-site.ts';
import { paintOnSlowPhone } from '../pages/slow-phone.ts';
import { testSiteUrl } from '../test/test-site-url.ts';
import { printFigure, quantile } from './figure.ts';

/**
 * `pnpm bench pages [word …]`: first paint of home and a service page on a slow phone, then for every template (or those
 * whose name contains one of the words) Lighthouse's four scores beside the page's bytes. Fetches Lighthouse when it runs first.
 */
const runs = 5;
const wanted = process.argv.slice(2);

await ensureBuilt(siteBuild(testSiteUrl));
await ensureBuilt(staticSiteBuild(testSiteUrl));
const dist = join(siteDirectory, 'dist');
const site = await serveBuiltSite(dist);
try {
  await printSlowPhone();
  const lighthouse = await findLighthouse();
  for (const { name, path } of await listTemplates(dist)) {
    // Its address answers 404, as it should; Lighthouse calls that a fault.
    if (name === 'not-found' || (wanted.length > 0 && !wanted.some((word) => name.includes(word)))) continue;
    const file = join(dist, path, 'index.html');
    // Sample content and pages made for paper keep search engines away on purpose.
    const isHidden = readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex">');
    const { lost, ...scores } = await auditPage(lighthouse, site.origin + path, isHidden ? ['is-crawlable'] : []);
    const bytes = statSync(`${file}.br`).size;
    const least = Math.min(...Object.values(scores));
    console.log(
      JSON.stringify({ metric: `lighthouse ${name}`, page: path, value: least, unit: 'least score', budget: 100, ...scores, bytes, lost }),
    );
  }
} finally {
  site.close();
}

async function printSlowPhone(): Promise<void> {
  const browser = await PlainBrowser.launch();
  try {
    for (const path of ['/', '/layanan/ktp-el-baru/']) {
      const paintings = [];
      for (let run = 0; run < runs; run++) paintings.push(await paintOnSlowPhone(browser, site.origin + path));
      const paints = paintings.map(({ largestContentfulPaint }) => largestContentfulPaint);
      const metric = `largest contentful paint ${path} (400 kbit/s, 400 ms, 4x CPU)`;
      printFigure({ metric, value: quantile(paints, 0.5), unit: 'ms', budget: 1_500 });
      // A busy machine makes all longer, this one least.
      printFigure({ metric: `${metric}, the least of ${runs}`, value: Math.min(...paints), unit: 'ms', budget: 1_500 });
      const shift = Math.max(...paintings.map(({ layoutShift }) => layoutShift));
      printFigure({ metric: `layout shift ${path} (400 kbit/s, 400 ms, 4x CPU)`, value: shift, unit: 'score', budget: 0 });
    }
  } finally {
    await browser.close();
  }
}
