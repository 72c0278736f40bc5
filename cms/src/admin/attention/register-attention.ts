import { WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** "Perlu perhatian": a page, and the most urgent of it on the home page. */
export function registerAttention(app: StrapiApp): void {
  const title = { id: 'desk.attention.title', defaultMessage: 'Perlu perhatian' };
  app.widgets.register({
    id: 'desk-attention',
    icon: WarningCircle,
    title,
    component: async () => (await import('./AttentionWidget.tsx')).AttentionWidget,
  });
  app.addMenuLink({
    to: 'perlu-perhatian',
    icon: WarningCircle,
    intlLabel: title,
    permissions: [],
    position: 3,
    Component: () => import('./AttentionPage.tsx').then(({ AttentionPage }) => ({ default: AttentionPage })),
  });
}
