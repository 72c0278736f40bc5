import type { StrapiApp } from '@strapi/strapi/admin';
import { AskedFieldPanel } from '../fields/AskedFieldPanel.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { CopyAction } from './CopyAction.tsx';
import { HintsPanel } from './HintsPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
  addDocumentAction(change: (actions: Action[]) => Action[]): void;
  addRichTextBlocks(change: (blocks: Blocks) => Blocks): void;
}
type Action = object & { type?: string };
type Blocks = Record<string, { isInBlocksSelector?: boolean; snippets?: string[] }>;

/** Help while writing: a copy to begin with, the way to a field, what is missing before the publish, and how to say it more plainly. */
export function registerWritingHelp(app: StrapiApp): void {
  const { addEditViewSidePanel, addDocumentAction, addRichTextBlocks } = app.getPlugin('content-manager')
    .apis as unknown as ContentManagerApis;
  addEditViewSidePanel([AskedFieldPanel, CheckPanel, HintsPanel]);
  addDocumentAction((actions) => actions.map((action) => (action.type === 'clone' ? CopyAction : action)));
  // A picture in a text cannot be published: pictures have fields of their own.
  addRichTextBlocks(({ image, ...blocks }) => ({ ...blocks, image: { ...image, isInBlocksSelector: false, snippets: [] } }));
}
