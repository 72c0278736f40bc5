import type { APIRoute } from 'astro';
import { isOfflineReadingOn } from '../data/queries/offline-reading.ts';
import retireServiceWorker from 'worker-text:../offline/retire-service-worker.ts';
import serviceWorker from 'worker-text:../offline/service-worker.ts';

/** The service worker, or, when an administrator has switched offline reading off, one that removes it. */
export const GET: APIRoute = () =>
  new Response(isOfflineReadingOn() ? serviceWorker : retireServiceWorker, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
