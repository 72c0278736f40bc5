import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../builds/cached-build.ts';
import { siteBuild } from '../builds/site-build.ts';
import { siteDirectory } from '../checkout.ts';
import { testSiteUrl } from '../test/test-site-url.ts';
import { generateContent } from './content/generate-content.ts';
import { printFigure } from './figure.ts';
import { watchProcess } from './watch-process.ts';

/**
 * `pnpm bench build [pages …]`: the whole site from a content directory, written and compressed, in a process of its own.
 * The first build makes the pictures; the second is the figure: pictures are kept between builds.
 */
const sizes = process.argv.slice(2).map(Number);
const budgets: Record<number, number> = { 10_000: 6_000 };
await ensureBuilt(siteBuild(testSiteUrl));
const scratch = mkdtempSync(join(tmpdir(), 'palopo-bench-build-'));
try {
  for (const pages of sizes.length > 0 ? sizes : [1_000, 10_000]) {
    const content = join(scratch, `content-${pages}`);
    await generateContent(content, pages);
    for (const round of ['first build, pictures included', 'full build', 'full build again']) {
      // Nothing is deleted between the rounds: making files after deleting many is slow on some file systems (docs/figures.md).
      const out = join(scratch, `${round}-${pages}`);
      const child = spawn(process.execPath, [join(siteDirectory, 'publisher', 'build.ts'), '--content', content, '--out', out], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, SITE_URL: testSiteUrl },
      });
      const watch = watchProcess(child.pid ?? 0);
      const started = performance.now();
      const [code] = (await once(child, 'exit')) as [number | null];
      const wall = performance.now() - started;
      const { cpuMs, peakMegabytes } = watch.stop();
      if (code !== 0) throw new Error(`The build of ${pages} pages ended with ${String(code)}.`);
      const budget = round === 'first build, pictures included' ? undefined : budgets[pages];
      printFigure({ metric: `${round}, ${pages} pages: wall`, value: wall, unit: 'ms', budget });
      printFigure({ metric: `${round}, ${pages} pages: cpu`, value: cpuMs, unit: 'ms' });
      printFigure({ metric: `${round}, ${pages} pages: peak memory`, value: peakMegabytes, unit: 'MB' });
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
