import type { StrapiApp } from '@strapi/strapi/admin';
import { AskedFieldPanel } from '../fields/AskedFieldPanel.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { HintsPanel } from './HintsPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** Help beside the form: the way to a field, what is missing before the publish, and how to say it more plainly. */
export function registerWritingHelp(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([AskedFieldPanel, CheckPanel, HintsPanel]);
}
