import type { BuildPlugin } from '../bundling/build-plugin.ts';
import { changePage } from '../bundling/inside-strapi.ts';

const script = 'first-answers';
const admin = '<script type="module" src="/admin/';

/** Puts `first-answers.ts` into the page that carries the admin, in front of the admin itself. */
export function askEarly(): BuildPlugin {
  return {
    name: 'palopo/ask-early',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: `/src/admin/quick/${script}.ts`, name: script });
    },
    ...changePage((bundle) => {
      const file = Object.values(bundle).find(({ name }) => name === script)?.fileName;
      if (!file) throw new Error(`${script} was not built`);
      return [[admin, `<script type="module" async src="/admin/${file}"></script>${admin}`]];
    }),
  };
}
