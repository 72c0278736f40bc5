import { join } from 'node:path';
import { cacheDirectory, siteDirectory } from '../checkout.ts';
import { runCommand } from '../processes/run-command.ts';
import type { CachedBuild } from './cached-build.ts';

/** The pages as a bundle that the publisher renders with. It holds the site's address (canonical links, feeds). */
export function siteBuild(siteUrl: string, signal?: AbortSignal): CachedBuild {
  return {
    name: 'site',
    sources: ['site/{src,adapter,public}/**/*', 'site/*.{ts,mjs,json}', 'tsconfig.json'],
    inputs: [siteUrl],
    outputs: [join(siteDirectory, 'render', 'server', 'entry.mjs')],
    build: () =>
      runCommand({
        title: 'Building the pages',
        run: [process.execPath, join(siteDirectory, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
        cwd: siteDirectory,
        env: { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl, ASTRO_TELEMETRY_DISABLED: '1' },
        log: join(cacheDirectory, 'logs', 'site-build.log'),
        signal,
      }),
  };
}
