import { ensureBuilt } from './builds/cached-build.ts';
import { siteBuild, staticSiteBuild } from './builds/site-build.ts';
import { checks } from './check/checks.ts';
import { runChecks } from './check/run-checks.ts';
import { Steps } from './progress/steps.ts';
import { testSiteUrl } from './test/test-site-url.ts';

/** `pnpm check` runs all; `pnpm check eslint` those whose name contains the word. */
const wanted = checks.filter(({ name }) => name.includes(process.argv[2] ?? ''));
if (wanted.some(({ needsStaticSite }) => needsStaticSite)) {
  const steps = new Steps(1);
  await steps.run('Building the site to be checked', async () => {
    await ensureBuilt(siteBuild(testSiteUrl));
    await ensureBuilt(staticSiteBuild(testSiteUrl));
  });
}
const results = await runChecks(wanted);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
