import type { AstroIntegration } from 'astro';

/**
 * Scripts in the words of 2017, which the browsers of 2018 know: no `?.`, no `??`, no private fields. Astro builds them
 * for the newest browsers and takes no setting for it but this hook.
 */
export function scriptsForOldBrowsers(): AstroIntegration {
  return {
    name: 'scripts-for-old-browsers',
    hooks: {
      'astro:build:setup': ({ updateConfig }) => {
        const output = { entryFileNames: 'aset/[hash].js', chunkFileNames: 'aset/[hash].js' };
        updateConfig({ environments: { client: { build: { target: 'es2017', rolldownOptions: { output } } } } });
      },
    },
  };
}
