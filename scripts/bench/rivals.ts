import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../builds/cached-build.ts';
import { siteBuild } from '../builds/site-build.ts';
import { siteDirectory } from '../checkout.ts';
import { testSiteUrl } from '../test/test-site-url.ts';
import { generateContent, type GeneratedNews } from './content/generate-content.ts';
import { printFigure, quantile } from './figure.ts';
import { AstroProject } from './rivals/astro-project.ts';
import { OwnEngine } from './rivals/own-engine.ts';

/**
 * `pnpm bench rivals [pages]`: one news item gets a new title. What Astro's own static build takes for it, with and without
 * its `incrementalBuild`, beside the publisher, on the same news in one run. Without cms and web server on either side.
 */
const pages = Number(process.argv[2] ?? 1_000);
const rounds = 5;
await ensureBuilt(siteBuild(testSiteUrl));
// Inside the site, where Astro's project finds Astro.
mkdirSync(join(siteDirectory, '.cache'), { recursive: true });
const scratch = mkdtempSync(join(siteDirectory, '.cache', 'rivals-'));
try {
  const contentDirectory = join(scratch, 'content');
  await generateContent(contentDirectory, pages);
  const lines = readFileSync(join(contentDirectory, 'news-item.jsonl'), 'utf8').trim().split('\n');
  const news = lines.map((line) => JSON.parse(line) as GeneratedNews);
  const [edited] = news;
  if (!edited) throw new Error('Ask for more pages: there is no news.');

  const own = await measureOwn();
  report('publisher', own);
  for (const isIncremental of [false, true]) {
    const name = isIncremental ? "Astro's incrementalBuild" : "Astro's full static build";
    const rival = await measureAstro(isIncremental);
    report(name, rival);
    printFigure({
      metric: `${name}: pages kept from the build before, of ${news.length} and their lists`,
      value: rival.kept,
      unit: 'pages',
    });
    printFigure({ metric: `${name} by publisher: wall`, value: rival.wallMs / own.wallMs, unit: 'times' });
    printFigure({ metric: `${name} by publisher: cpu`, value: rival.cpuMs / own.cpuMs, unit: 'times' });
  }

  async function measureOwn(): Promise<{ wallMs: number; cpuMs: number }> {
    const engine = await OwnEngine.start(join(scratch, 'data'), contentDirectory);
    const taken: { wallMs: number; cpuMs: number }[] = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await engine.publishTitle(edited?.slug ?? '', `Judul baru ${round}`));
    engine.close();
    const medianOf = (field: 'wallMs' | 'cpuMs'): number =>
      quantile(
        taken.map((each) => each[field]),
        0.5,
      );
    return { wallMs: medianOf('wallMs'), cpuMs: medianOf('cpuMs') };
  }

  async function measureAstro(isIncremental: boolean): ReturnType<AstroProject['build']> {
    const project = new AstroProject(join(scratch, isIncremental ? 'incremental' : 'full'), isIncremental);
    await project.build(news);
    const title = 'Judul baru';
    const taken = await project.build(news.map((item) => (item === edited ? { ...item, title } : item)));
    if (!readFileSync(project.pageOf(edited?.slug ?? ''), 'utf8').includes(title)) throw new Error('Astro did not make the page again.');
    return taken;
  }

  function report(name: string, { wallMs, cpuMs }: { wallMs: number; cpuMs: number }): void {
    printFigure({ metric: `new title, ${news.length} news, ${name}: wall`, value: wallMs, unit: 'ms' });
    printFigure({ metric: `new title, ${news.length} news, ${name}: cpu`, value: cpuMs, unit: 'ms' });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
