import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { relative } from 'node:path';
import { views } from '../src/data/views.ts';
import { routes } from '../src/routes.ts';
import type { Renderer } from './engine/page-maker.ts';
import { listFiles } from './release/list-files.ts';
import type { Site } from './site.ts';

const siteDirectory = fileURLToPath(new URL('../', import.meta.url));
const bundleEntry = fileURLToPath(new URL('../render/server/entry.mjs', import.meta.url));
const clientDirectory = fileURLToPath(new URL('../render/client/', import.meta.url));

/** The site as built: its routes and questions, and Astro's bundle that renders its pages. */
export async function loadSite({ allowSampleData }: { allowSampleData: boolean }): Promise<Site> {
  if (!existsSync(bundleEntry)) throw new Error('The site is not built: run "pnpm build" first.');
  const renderer = (await import(pathToFileURL(bundleEntry).href)) as Renderer;
  return { routes, views, renderer, clientDirectory, bundleId: hashCode(String(allowSampleData)) };
}

/** Anything that can change the bytes of a page without a change of content: the bundle, the data layer, the publisher. */
function hashCode(settings: string): string {
  const sum = createHash('sha256').update(settings);
  for (const folder of ['render', 'src/data', 'publisher']) {
    for (const path of listFiles(siteDirectory + folder)) {
      if (path.includes('.test.')) continue;
      sum.update(`\0${relative(siteDirectory, path)}\0`).update(readFileSync(path));
    }
  }
  return sum
    .update(readFileSync(`${siteDirectory}src/routes.ts`))
    .digest('hex')
    .slice(0, 16);
}
