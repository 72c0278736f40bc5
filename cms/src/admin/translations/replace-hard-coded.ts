import { hardCoded, siteTitle, type HardCoded } from './hard-coded.ts';

/** The part of Vite's plugin API that is needed; Vite itself comes with Strapi and cannot be imported from here. */
interface BuildPlugin {
  name: string;
  enforce: 'pre';
  apply: 'build';
  transform(code: string, id: string): { code: string; map: null } | null;
  buildEnd(error?: Error): void;
  generateBundle: {
    order: 'post';
    handler(options: unknown, bundle: Record<string, { type: string; source?: string | Uint8Array }>): void;
  };
}

/**
 * Puts Indonesian where Strapi's components have English in their code, and into the page that carries the admin.
 * An upgrade that changes such a place stops the build instead of bringing the English back.
 */
export function replaceHardCoded(texts: readonly HardCoded[] = hardCoded): BuildPlugin {
  const missing = new Set(texts.map(({ module }) => module));
  return {
    name: 'palopo/replace-hard-coded',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = (id.split('?')[0] ?? '').replaceAll('\\', '/');
      const text = texts.find(({ module }) => path.endsWith(module));
      if (!text) return null;
      missing.delete(text.module);
      return { code: applyReplacements(code, text), map: null };
    },
    buildEnd(error) {
      if (!error && missing.size > 0) throw new Error(`Not part of Strapi's admin any more: ${[...missing].join(', ')}`);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (typeof page?.source !== 'string') throw new Error("Strapi's build made no index.html");
        page.source = translatePage(page.source);
      },
    },
  };
}

export function applyReplacements(code: string, { module, replace }: HardCoded): string {
  return replace.reduce((result, [found, wanted]) => {
    if (!result.includes(found)) throw new Error(`${module} has no ${found} any more: mend the entry in hard-coded.ts`);
    return result.replaceAll(found, () => wanted);
  }, code);
}

/** The page before any script runs. */
export function translatePage(html: string): string {
  return applyReplacements(html, {
    module: 'index.html',
    replace: [
      ['lang="en"', 'lang="id"'],
      ['<title>Strapi Admin</title>', `<title>${siteTitle}</title>`],
      ['JavaScript disabled', 'JavaScript tidak aktif'],
      [
        'Please <a href="https://www.enable-javascript.com/">enable JavaScript</a> in your browser and reload the page to proceed.',
        'Aktifkan JavaScript di peramban Anda, lalu muat ulang halaman ini.',
      ],
    ],
  });
}
