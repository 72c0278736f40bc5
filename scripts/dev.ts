import { watch } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from '../site/server/site-server.ts';
import { ensureBuilt } from './builds/cached-build.ts';
import { siteBuild, staticSiteBuild } from './builds/site-build.ts';
import { cmsDirectory, siteDirectory } from './checkout.ts';
import { formatDuration } from './progress/steps.ts';
import { parseSettings } from './start/settings.ts';

/**
 * `pnpm dev`: the site from the sample content, without a cms, built again whenever a source or a text changes. For work on
 * pages and texts; `pnpm start` is for all the rest.
 */
const parsed = parseSettings(process.env);
if ('faults' in parsed) {
  console.error(parsed.faults.join('\n'));
  process.exit(1);
}
const { host, port, url } = parsed.settings.site;
const quietMs = 150;
let pending: NodeJS.Timeout | undefined;
let building = Promise.resolve();

await build();
createSiteServer(join(siteDirectory, 'dist')).listen(port, host, () => console.log(`${url}/  (Ctrl-C stops)`));
for (const folder of ['src', 'publisher', 'adapter', 'public'].map((name) => join(siteDirectory, name))) watchFolder(folder);
watchFolder(join(cmsDirectory, 'seed', 'content'));

function watchFolder(folder: string): void {
  watch(folder, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      building = building.then(build);
    }, quietMs);
  });
}

async function build(): Promise<void> {
  const started = performance.now();
  try {
    await ensureBuilt(siteBuild(url));
    await ensureBuilt(staticSiteBuild(url));
    console.log(`built in ${formatDuration(performance.now() - started)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
