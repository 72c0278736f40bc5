import type { PageRef } from './page.ts';

/** The pages residents open first in an emergency. An alert is on them before any other page is made. */
const urgentRoutes = new Set(['home', 'emergency', 'services', 'service']);

export function isUrgentPage({ route }: PageRef): boolean {
  return urgentRoutes.has(route.name);
}
