import type { BuildPlugin } from '../bundling/build-plugin.ts';
import { changePage, expectAll, modulePath, replaceExactly, type Replacements } from '../bundling/inside-strapi.ts';
import { hardCoded, hardCodedInPage } from './hard-coded.ts';

/** Puts Indonesian where Strapi's components have English in their code, and into the page that carries the admin. */
export function replaceHardCoded(texts: readonly Replacements[] = hardCoded): BuildPlugin {
  const { noteFound, buildEnd } = expectAll(texts, ({ module }) => `${module} is not in Strapi's admin any more: mend hard-coded.ts`);
  return {
    name: 'palopo/replace-hard-coded',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = modulePath(id);
      const text = texts.find(({ module }) => path.endsWith(module));
      if (!text) return null;
      noteFound(text);
      return { code: replaceExactly(code, text), map: null };
    },
    buildEnd,
    ...changePage(() => hardCodedInPage),
  };
}
