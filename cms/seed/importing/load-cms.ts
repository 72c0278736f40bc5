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
  // Thousands of commits: a power cut may cost the last of them, and the next run makes them again.
  process.env.CMS_SQLITE_SYNCHRONOUS = 'normal';
  // As `pnpm --filter cms start` has it.
  process.env.NODE_ENV ??= 'production';
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'id';
  // Strapi's ESM entry fails under plain Node.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as {
    createStrapi(options: { appDir: string; distDir: string; autoReload: boolean; serveAdminPanel: boolean }): Core.Strapi;
  };
  const strapi = createStrapi({ appDir: cmsDirectory, distDir: distDirectory, autoReload: false, serveAdminPanel: false });
  return strapi.load();
}
