import { servicePath } from './data/paths.ts';
import { serviceBySlug } from './data/queries/services.ts';
import type { Route } from './data/route.ts';

/** Every page of the site, in one list for publisher, sitemap and tests. */
export const routes: readonly Route[] = [
  { name: 'home', path: '/' },
  { name: 'services', path: '/layanan/' },
  { name: 'service', view: serviceBySlug, path: servicePath, pageOf: 'service' },
  { name: 'not-found', path: '/404/' },
];
