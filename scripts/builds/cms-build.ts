import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDirectory, cmsDirectory } from '../checkout.ts';
import { runCommand } from '../processes/run-command.ts';
import type { CachedBuild } from './cached-build.ts';

const buildLog = join(cacheDirectory, 'logs', 'cms-build.log');

/**
 * Strapi's server code and admin panel in `cms/dist/`. Needs 20-30 s and up to 2 GB of memory; small servers get the
 * result from another machine (docs/operations.md).
 */
export function cmsBuild(signal?: AbortSignal): CachedBuild {
  return {
    name: 'cms',
    sources: ['cms/{src,config}/**/*', 'cms/package.json', 'cms/tsconfig.json', 'cms/favicon.png', 'tsconfig.json'],
    outputs: [join(cmsDirectory, 'dist', 'build', 'index.html'), join(cmsDirectory, 'dist', 'src', 'index.js')],
    build: () => {
      rmSync(buildLog, { force: true });
      return runCommand({
        title: 'Building the cms',
        run: [process.execPath, join(cmsDirectory, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'],
        cwd: cmsDirectory,
        // In development mode the admin would greet each super admin with a tour that swallows clicks.
        env: { ...process.env, NODE_ENV: 'production', CMS_BUILDING: 'true', STRAPI_TELEMETRY_DISABLED: 'true' },
        log: buildLog,
        signal,
      });
    },
  };
}

/**
 * Waits for the first part of a build under way: the server code. The admin panel takes four times as long, and the
 * importer does not need it.
 */
export async function waitForServerCode(building: Promise<void>): Promise<void> {
  let isOver = false;
  const over = building.finally(() => (isOver = true));
  const compiled = async (): Promise<void> => {
    while (!isOver && !(existsSync(buildLog) && readFileSync(buildLog, 'utf8').includes('Compiling TS ('))) await sleep(100);
  };
  await Promise.race([over, compiled()]);
}
