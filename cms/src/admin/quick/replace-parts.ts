import type { BuildPlugin } from '../bundling/build-plugin.ts';
import { expectAll, modulePath } from '../bundling/inside-strapi.ts';
import { replacedParts, type ReplacedPart } from './replaced-parts.ts';

const mark = '\0palopo/part:';

/** Puts our own in the place of some parts of Strapi's admin. */
export function replaceParts(parts: readonly ReplacedPart[] = replacedParts): BuildPlugin {
  const codes = new Map<string, string>();
  const { noteFound, buildEnd } = expectAll(
    parts,
    ({ importer, source }) => `${importer} does not import ${source} any more: mend replaced-parts.ts`,
  );
  return {
    name: 'palopo/replace-parts',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      const from = modulePath(importer);
      const part = parts.find((each) => each.source === source && from.endsWith(each.importer));
      if (!part) return null;
      const real = await this.resolve(source, importer, { skipSelf: true });
      if (!real) throw new Error(`${part.importer} imports ${source}, which is not there`);
      noteFound(part);
      const id = `${mark}${parts.indexOf(part)}`;
      codes.set(id, part.code(JSON.stringify(real.id)));
      return id;
    },
    load: (id) => codes.get(id) ?? null,
    buildEnd,
  };
}
