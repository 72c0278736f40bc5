import { ensureBuilt } from './builds/cached-build.ts';
import { cmsBuild } from './builds/cms-build.ts';
import { siteBuild, staticSiteBuild } from './builds/site-build.ts';
import { Steps } from './progress/steps.ts';
import { testSiteUrl } from './test/test-site-url.ts';

/** `pnpm build`: all that a server needs to run, made here so that a small server need not (docs/operations.md). */
const siteUrl = process.env.SITE_URL ?? testSiteUrl;
const steps = new Steps(3);
try {
  await steps.run('Building the cms', () => ensureBuilt(cmsBuild()));
  await steps.run(`Building the pages for ${siteUrl}`, () => ensureBuilt(siteBuild(siteUrl)));
  await steps.run('Building the static site from the sample content', () => ensureBuilt(staticSiteBuild(siteUrl)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
