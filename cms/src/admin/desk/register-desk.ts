import { BulletList, Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { holdActions } from './hold-actions.ts';
import { holdBulkActions } from './hold-bulk-actions.ts';
import { HoldNotice } from './HoldNotice.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { VersionsPanel } from './VersionsPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(panels: unknown[]): void;
}

const permissions = {
  audit: [{ action: 'admin::desk.audit', subject: null }],
  placement: [{ action: 'admin::desk.placement', subject: null }],
};

/** The desk's screens: review beside each entry, what waits for me on the home page, audit log, and who works where. */
export function registerDesk(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([ReviewPanel, VersionsPanel]);
  holdActions(app);
  holdBulkActions(app);
  app.getPlugin('content-manager').injectComponent('editView', 'right-links', { name: 'desk-hold', Component: HoldNotice });
  app.widgets.register({
    id: 'desk-queue',
    icon: Clock,
    title: { id: 'desk.queue.title', defaultMessage: 'Menunggu saya' },
    component: async () => (await import('./QueueWidget.tsx')).QueueWidget,
  });
  app.addMenuLink({
    to: 'jejak-audit',
    icon: BulletList,
    intlLabel: { id: 'desk.audit.title', defaultMessage: 'Jejak audit' },
    permissions: permissions.audit,
    position: 6,
    Component: () => import('./AuditPage.tsx').then(({ AuditPage }) => ({ default: AuditPage })),
  });
  app.router.addRoute({
    path: 'versi/:type/:id',
    lazy: async () => ({ Component: (await import('./VersionsPage.tsx')).VersionsPage }),
  });
  app.addSettingsLink('global', {
    id: 'desk-placement',
    to: 'penempatan',
    intlLabel: { id: 'desk.placement.title', defaultMessage: 'Penempatan' },
    permissions: permissions.placement,
    Component: () => import('./PlacementPage.tsx').then(({ PlacementPage }) => ({ default: PlacementPage })),
  });
}
