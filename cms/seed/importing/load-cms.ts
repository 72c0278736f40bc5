import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const cmsDirectory = path.resolve(import.meta.dirname, '..', '..');

/** Loads the compiled cms in this process, without HTTP. */
export async function loadCms(): Promise<Core.Strapi> {
  const distDirectory = path.join(cmsDirectory, 'dist');
  if (!existsSync(path.join(distDirectory, 'src', 'index.js')))
    throw new Error('The cms is not built yet: run `pnpm --filter cms build` first.');
  // Strapi's ESM entry fails under plain Node.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as {
    createStrapi(options: { appDir: string; distDir: string; autoReload: boolean; serveAdminPanel: boolean }): Core.Strapi;
  };
  const strapi = createStrapi({ appDir: cmsDirectory, distDir: distDirectory, autoReload: false, serveAdminPanel: false });
  return strapi.load();
}
