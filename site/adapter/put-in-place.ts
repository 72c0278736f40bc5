import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { replaceFolder } from '../publisher/release/replace-folder.ts';

/**
 * Puts the bundle at `render/` when it is whole. Astro builds it in its output folder, which it empties first: a build that
 * fails leaves the bundle that was there, and no file of an older build stays. Its scripts would be in every release, and its
 * pages would count as code of this one. A publisher at work has its pages in memory (publisher/engine/quiet-work.ts).
 */
export function putInPlace(): AstroIntegration {
  let built: string;
  let place: string;
  return {
    name: 'put-in-place',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
        place = fileURLToPath(new URL('render', config.root));
      },
      'astro:build:done': () => {
        replaceFolder(place, built);
      },
    },
  };
}
