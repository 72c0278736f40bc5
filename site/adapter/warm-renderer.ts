import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const bundleDirectory = new URL('../render/', import.meta.url);

/**
 * Astro as a renderer that stays warm: instead of a server, the bundle exports `render(path)`, which the publisher calls
 * for the pages that are stale, and a full build for all of them.
 */
export function warmRenderer(): AstroIntegration {
  return {
    name: 'warm-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { server: new URL('server/', bundleDirectory), client: new URL('client/', bundleDirectory) },
        });
      },
      // Astro empties only its own output folder. Of older builds the scripts would be in every release, and the pages would
      // count as code of this one. A publisher at work has its pages in memory (publisher/quiet-work.ts) and needs no file.
      'astro:build:start': () => rm(bundleDirectory, { recursive: true, force: true }),
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'warm-renderer',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- 'explicit' is; 'auto' must still be asked for until it is the default
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./entry.ts', import.meta.url)),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
