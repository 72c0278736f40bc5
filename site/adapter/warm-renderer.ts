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
      // It encrypts what pages tell server islands, of which there are none. Astro would make up one for each build, and the
      // publisher take each for new code and make every page again.
      'astro:config:setup': () => {
        process.env.ASTRO_KEY ??= Buffer.alloc(32).toString('base64');
      },
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
