import { replacedParts, type ReplacedPart } from './replaced-parts.ts';

/** The part of Vite's plugin API that is needed; Vite itself comes with Strapi and cannot be imported from here. */
interface ResolvePlugin {
  name: string;
  enforce: 'pre';
  apply: 'build';
  resolveId(this: ResolveContext, source: string, importer?: string): Promise<string | null>;
  load(id: string): string | null;
  buildEnd(error?: Error): void;
}
interface ResolveContext {
  resolve(source: string, importer?: string, options?: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

const mark = '\0palopo/part:';

/** Puts our own in the place of some parts of Strapi's admin. An upgrade that moves one stops the build. */
export function replaceParts(parts: readonly ReplacedPart[] = replacedParts): ResolvePlugin {
  const missing = new Set(parts);
  const codes = new Map<string, string>();
  return {
    name: 'palopo/replace-parts',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      const from = (importer?.split('?')[0] ?? '').replaceAll('\\', '/');
      const part = parts.find((each) => each.source === source && from.endsWith(each.importer));
      if (!part) return null;
      const real = await this.resolve(source, importer, { skipSelf: true });
      if (!real) throw new Error(`${part.importer} imports ${source}, which is not there`);
      missing.delete(part);
      const id = `${mark}${parts.indexOf(part)}`;
      codes.set(id, part.code(JSON.stringify(real.id)));
      return id;
    },
    load: (id) => codes.get(id) ?? null,
    buildEnd(error) {
      const [part] = missing;
      if (!error && part) throw new Error(`${part.importer} does not import ${part.source} any more: mend replaced-parts.ts`);
    },
  };
}
