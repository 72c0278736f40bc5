import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro as a renderer that stays warm: instead of a server, the bundle exports `render(path)`, which the publisher calls
 * for the pages that are stale, and a full build for all of them.
 */
export function warmRenderer(): AstroIntegration {
  return {
    name: 'warm-renderer',
    hooks: {
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
