import { ensureBuilt } from './builds/cached-build.ts';
import { cmsBuild } from './builds/cms-build.ts';
import { siteBuild } from './builds/site-build.ts';
import { Steps } from './progress/steps.ts';

/** `pnpm build`: all that a server needs to run, made here so that a small server need not (docs/operations.md). */
const siteUrl = process.env.SITE_URL ?? 'http://127.0.0.1:4321';
const steps = new Steps(2);
try {
  await steps.run('Building the cms', () => ensureBuilt(cmsBuild()));
  await steps.run(`Building the site for ${siteUrl}`, () => ensureBuilt(siteBuild(siteUrl)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
