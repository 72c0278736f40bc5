import { Rocket } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { StatusPanel } from './StatusPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** `publishing-permissions.ts` registers it. */
const readAction = 'admin::publishing.read';

/** Shows people in the admin what residents really have: beside each entry, on the home page, and on a page of its own. */
export function registerPublishingStatus(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([StatusPanel]);
  app.widgets.register({
    id: 'publishing-status',
    icon: Rocket,
    title: { id: 'publishing-status.widget.title', defaultMessage: 'Tayang di situs' },
    component: () => import('./PublishingWidget.tsx').then(({ PublishingWidget }) => PublishingWidget),
    permissions: [{ action: 'plugin::content-manager.explorer.read' }],
  });
  app.addMenuLink({
    to: 'penerbitan',
    icon: Rocket,
    intlLabel: { id: 'publishing-status.page.title', defaultMessage: 'Penerbitan' },
    permissions: [{ action: readAction, subject: null }],
    position: 4,
    Component: () => import('./PublishingPage.tsx').then(({ PublishingPage }) => ({ default: PublishingPage })),
  });
}
