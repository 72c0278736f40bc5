import type { ReactNode } from 'react';
import { CodeBlock } from '@strapi/icons';

interface Element {
  attributes: object;
  children: ReactNode;
}

/**
 * A block of program code in rich text: shown where there is one, not offered. Strapi's own colours 47 programming
 * languages, and learns them all at every start of the admin.
 */
export const codeBlocks = {
  code: {
    renderElement: ({ attributes, children }: Element) => (
      <pre {...attributes}>
        <code>{children}</code>
      </pre>
    ),
    icon: CodeBlock,
    label: { id: 'components.Blocks.blocks.code', defaultMessage: 'Code block' },
    matchNode: ({ type }: { type?: string }) => type === 'code',
    isInBlocksSelector: false,
  },
};

/** No colours. */
export const decorateCode = (): [] => [];
