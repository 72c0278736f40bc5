import type { StrapiApp } from '@strapi/strapi/admin';
import { CheckPanel } from './CheckPanel.tsx';
import { HintsPanel } from './HintsPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** Help beside the form: what is missing before the publish, and how to say it more plainly. */
export function registerWritingHelp(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([CheckPanel, HintsPanel]);
}
