import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './builds/cached-build.ts';
import { cmsBuild } from './builds/cms-build.ts';
import { siteBuild, staticSiteBuild } from './builds/site-build.ts';
import { cacheDirectory, checkout } from './checkout.ts';
import { checks } from './check/checks.ts';
import { runChecks } from './check/run-checks.ts';
import { Steps } from './progress/steps.ts';
import { ensureSystemTools } from './test/system-packages.ts';
import { countTests } from './test/vitest-report.ts';
import { testSiteUrl } from './test/test-site-url.ts';

/**
 * `pnpm test`: sets up what the tests need, runs the checks and all tests, and ends with one line for the whole run.
 * `pnpm test <words>` runs only the tests whose file matches, without the checks.
 */
const filters = process.argv.slice(2);
const report = join(cacheDirectory, 'vitest-report.json');

let failed = 0;
let passed = 0;
try {
  await prepare();
  if (filters.length === 0) {
    for (const result of await runChecks(checks)) {
      if (result.passed) passed++;
      else failed++;
    }
  }
  rmSync(report, { force: true });
  const vitest = [join(checkout, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json'];
  const { status } = spawnSync(process.execPath, [...vitest, `--outputFile.json=${report}`, ...filters], {
    cwd: checkout,
    stdio: 'inherit',
  });
  const count = countTests(report);
  passed += count.passed;
  failed += count.failed;
  for (const failure of count.failures) console.error(`FAILED ${failure}`);
  // Faults outside any test, such as an error nobody caught, are only in the exit code.
  if (status !== 0 && count.failed === 0) failed++;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function prepare(): Promise<void> {
  mkdirSync(cacheDirectory, { recursive: true });
  const steps = new Steps(3);
  await steps.run('Looking for Chromium and nginx', () => ensureSystemTools());
  await steps.run('Building cms and pages', () => Promise.all([cmsBuild(), siteBuild(testSiteUrl)].map(ensureBuilt)));
  await steps.run('Building the static site', () => ensureBuilt(staticSiteBuild(testSiteUrl)));
}
