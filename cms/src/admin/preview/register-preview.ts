import type { StrapiApp } from '@strapi/strapi/admin';
import { PreviewPanel } from './PreviewPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** The draft as residents would read it, beside its form. */
export function registerPreview(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([PreviewPanel]);
}
