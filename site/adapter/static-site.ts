import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Makes `astro build` end with the whole static site in `site/dist/`, rendered by the new bundle from the content
 * directory. Who wants only the bundle, as the publisher does, sets SITE_BUNDLE_ONLY.
 */
export function staticSite(): AstroIntegration {
  let address: string | undefined;
  return {
    name: 'static-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site;
      },
      'astro:build:done': async () => {
        if (process.env.SITE_BUNDLE_ONLY === 'true') return;
        // A process of its own, because the bundle's worker threads are started from the publisher's sources.
        const build = spawn(process.execPath, [fileURLToPath(new URL('../publisher/build.ts', import.meta.url))], {
          stdio: 'inherit',
          env: { ...process.env, SITE_URL: address },
        });
        const [code] = (await once(build, 'exit')) as [number | null];
        if (code !== 0) throw new Error('The static site was not made: see the faults above.');
      },
    },
  };
}
