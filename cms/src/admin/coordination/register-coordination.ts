import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** The board of decisions and actions, and the digest of a month. */
export function registerCoordination(app: StrapiApp): void {
  app.addMenuLink({
    to: 'koordinasi',
    icon: Calendar,
    intlLabel: { id: 'desk.coordination.title', defaultMessage: 'Koordinasi' },
    permissions: [],
    position: 5,
    Component: () => import('./CoordinationPage.tsx').then(({ CoordinationPage }) => ({ default: CoordinationPage })),
  });
}
