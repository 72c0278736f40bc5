import { join } from 'node:path';
import { cacheDirectory, siteDirectory } from '../checkout.ts';
import { runCommand } from '../processes/run-command.ts';
import type { CachedBuild } from './cached-build.ts';

const bundleSources = ['site/{src,adapter,public}/**/*', 'site/*.{ts,mjs,json}', 'tsconfig.json'];

/** The pages as a bundle that the publisher renders with. It holds the site's address (canonical links, feeds). */
export function siteBuild(siteUrl: string, signal?: AbortSignal): CachedBuild {
  return {
    name: 'site',
    sources: bundleSources,
    inputs: [siteUrl],
    outputs: [join(siteDirectory, 'render', 'server', 'entry.mjs')],
    build: () =>
      runCommand({
        title: 'Building the pages',
        run: [process.execPath, join(siteDirectory, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
        cwd: siteDirectory,
        env: { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl, SITE_BUNDLE_ONLY: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
        log: join(cacheDirectory, 'logs', 'site-build.log'),
        signal,
      }),
  };
}

/** The whole site as plain files in `site/dist/`, made from the sample content with the bundle. */
export function staticSiteBuild(siteUrl: string): CachedBuild {
  return {
    name: 'static-site',
    sources: [...bundleSources, 'site/publisher/**/*', 'cms/seed/content/**/*'],
    inputs: [siteUrl],
    outputs: [join(siteDirectory, 'dist', 'index.html')],
    build: () =>
      runCommand({
        title: 'Building the static site',
        run: [process.execPath, join(siteDirectory, 'publisher', 'build.ts')],
        cwd: siteDirectory,
        env: { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl },
        log: join(cacheDirectory, 'logs', 'static-site-build.log'),
      }),
  };
}
