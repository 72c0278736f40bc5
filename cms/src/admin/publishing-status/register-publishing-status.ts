import type { StrapiApp } from '@strapi/strapi/admin';
import { StatusPanel } from './StatusPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** Shows people in the admin what residents really have: beside each entry, on the home page, and on a page of its own. */
export function registerPublishingStatus(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([StatusPanel]);
}
