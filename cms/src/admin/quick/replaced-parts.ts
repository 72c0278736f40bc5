/** A part of Strapi's admin whose importer gets another one in its place. */
export interface ReplacedPart {
  /** End of the importing module's path. */
  importer: string;
  /** As it is written in that module. */
  source: string;
  /** Code of the module that is imported instead, given the address of the real one. */
  code(real: string): string;
}

const contentManager = '@strapi/content-manager/dist/admin';
const markdownField = (importer: string, source: string): ReplacedPart => ({ importer, source, code: loadedLate('Wysiwyg') });

/**
 * What every start of the admin would load and run though hardly anybody needs it, a third of all the code: the Markdown
 * field (no type has one) with its editor and colours for 190 programming languages, those of rich text for 47, and the
 * player of films. And the actions of each row of a list.
 */
export const replacedParts: readonly ReplacedPart[] = [
  markdownField(`${contentManager}/pages/EditView/components/InputRenderer.mjs`, './FormInputs/Wysiwyg/Field.mjs'),
  markdownField(
    `${contentManager}/history/components/VersionInputRenderer.mjs`,
    '../../pages/EditView/components/FormInputs/Wysiwyg/Field.mjs',
  ),
  plainCode('BlocksContent.mjs', 'decorateCode'),
  plainCode('DefaultBlocksStore.mjs', 'codeBlocks'),
  {
    importer: '@strapi/upload/dist/admin/components/EditAssetDialog/PreviewBox/AssetPreview.mjs',
    source: '@mux/mux-player-react',
    code: loadedLate('default'),
  },
  {
    importer: `${contentManager}/pages/ListView/ListViewPage.mjs`,
    source: './components/TableActions.mjs',
    code: (real) => `import { TableActions as Actions } from ${real};
import { RowActions } from '/src/admin/quick/RowActions.tsx';
import { createElement } from 'react';
export const TableActions = ({ document }) => createElement(RowActions, { Actions, document });`,
  },
];

function plainCode(importer: string, name: string): ReplacedPart {
  return {
    importer: `${contentManager}/pages/EditView/components/FormInputs/BlocksInput/${importer}`,
    source: './Blocks/Code.mjs',
    code: () => `export { ${name} as ${name} } from '/src/admin/quick/PlainCode.tsx';`,
  };
}

/** The same component, fetched when it is first drawn. */
function loadedLate(name: string): ReplacedPart['code'] {
  return (real) => `import { createElement, forwardRef, lazy, Suspense } from 'react';
const Part = lazy(() => import(${real}).then((module) => ({ default: module.${name} })));
const Late = forwardRef((props, ref) => createElement(Suspense, { fallback: null }, createElement(Part, { ...props, ref })));
export { Late as ${name} };`;
}
