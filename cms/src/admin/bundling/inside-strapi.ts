import type { Bundle, BuildPlugin } from './build-plugin.ts';

/*
 * Places inside Strapi's admin that our plugins change. Nobody promised that they stay: an upgrade that moves one stops the
 * build with a sentence, instead of bringing back what we had changed.
 */

const pageName = 'index.html';

/** Code to find in a module and code to put there. */
export interface Replacements {
  /** End of the module's path. */
  module: string;
  /** Each must occur. */
  replace: readonly (readonly [found: string, wanted: string])[];
}

/** The path in the address that Vite has for a module. */
export function modulePath(id = ''): string {
  return (id.split('?')[0] ?? '').replaceAll('\\', '/');
}

export function replaceExactly(code: string, { module, replace }: Replacements): string {
  return replace.reduce((result, [found, wanted]) => {
    if (!result.includes(found)) throw new Error(`${module} has no ${found} any more: mend what is to replace it`);
    return result.replaceAll(found, () => wanted);
  }, code);
}

/** Fails a build that came to its end without some of the places. */
export function expectAll<Place>(
  places: readonly Place[],
  complain: (missing: Place) => string,
): { noteFound(place: Place): void; buildEnd(error?: Error): void } {
  const missing = new Set(places);
  return {
    noteFound: (place) => missing.delete(place),
    buildEnd: (error) => {
      if (!error && missing.size > 0) throw new Error([...missing].map(complain).join('\n'));
    },
  };
}

/** Changes the page that carries the admin, once its scripts have their names. */
export function changePage(listReplacements: (bundle: Bundle) => Replacements['replace']): Required<Pick<BuildPlugin, 'generateBundle'>> {
  return {
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[pageName];
        if (typeof page?.source !== 'string') throw new Error(`Strapi's build made no ${pageName}`);
        page.source = replaceExactly(page.source, { module: pageName, replace: listReplacements(bundle) });
      },
    },
  };
}
