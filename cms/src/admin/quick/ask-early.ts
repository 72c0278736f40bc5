/** The part of Vite's plugin API that is needed; Vite itself comes with Strapi and cannot be imported from here. */
interface BundlePlugin {
  name: string;
  apply: 'build';
  buildStart(this: { emitFile(file: { type: 'chunk'; id: string; name: string }): string }): void;
  generateBundle: { order: 'post'; handler(options: unknown, bundle: Readonly<Record<string, Output>>): void };
}
interface Output {
  fileName: string;
  name?: string;
  source?: string | Uint8Array;
}

const script = 'first-answers';
const admin = '<script type="module" src="/admin/';

/** Puts `first-answers.ts` into the page that carries the admin, in front of the admin itself. */
export function askEarly(): BundlePlugin {
  return {
    name: 'palopo/ask-early',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: `/src/admin/quick/${script}.ts`, name: script });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const file = Object.values(bundle).find(({ name }) => name === script)?.fileName;
        if (typeof page?.source !== 'string' || !page.source.includes(admin) || !file) throw new Error('The admin has another page.');
        page.source = page.source.replace(admin, `<script type="module" async src="/admin/${file}"></script>${admin}`);
      },
    },
  };
}
