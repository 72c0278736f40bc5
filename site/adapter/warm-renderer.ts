import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const clientDirectory = new URL('../render/client/', import.meta.url);

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
          build: { server: new URL('../render/server/', import.meta.url), client: clientDirectory },
        });
      },
      // Astro empties only its own output folder: scripts of older builds would be in every release.
      'astro:build:start': () => rm(clientDirectory, { recursive: true, force: true }),
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
