/// <reference lib="webworker" />
import { alwaysKept, isSearchFile, isUnchangingFile, isWorthKeeping, mostKeptFiles, offlinePage, pathsToDrop } from './kept-pages.ts';
import { titleOf, withKeptPages, withOfflineNotice, type KeptPage, type OfflineReason } from './offline-notice.ts';

/*
 * Runs on the resident's phone, between the pages and the network. A page is always asked of the network first: who is
 * online never reads an old one. Only when nothing answers, the kept copy is shown, and says so.
 */
declare const self: ServiceWorkerGlobalScope;

const pageCache = 'halaman-1';
const fileCache = 'berkas-1';
const ownCaches = [pageCache, fileCache];
const dayMs = 86400000;

self.addEventListener('install', (event) => {
  event.waitUntil(refreshKeptPages().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropForeignCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, pathname));
  else if (isUnchangingFile(pathname)) event.respondWith(answerUnchangingFile(event));
  else if (isSearchFile(pathname)) event.respondWith(answerSearchFile(event));
});

async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected && isWorthKeeping(path)) event.waitUntil(keepPage(path, response.clone()));
    if (response.status < 502 || response.status > 504) return response;
    return (await offlineCopy(path, 'server')) ?? response;
  } catch (error) {
    const copy = (await offlineCopy(path, 'phone')) ?? (await listOfKeptPages());
    if (copy) return copy;
    throw error;
  }
}

async function keepPage(path: string, response: Response): Promise<void> {
  const cache = await caches.open(pageCache);
  await cache.put(path, response);
  for (const dropped of pathsToDrop(await keptPaths(cache))) await cache.delete(dropped);
  const home = await cache.match('/darurat/');
  const storedAt = home && storageTime(home);
  if (!storedAt || Date.now() - storedAt > dayMs) await refreshKeptPages();
}

/** Fetches what every phone keeps. Each request is small: the server answers 304 to a page that has not changed. */
async function refreshKeptPages(): Promise<void> {
  const cache = await caches.open(pageCache);
  await Promise.all(
    alwaysKept.map(async (path) => {
      const response = await fetch(path, { cache: 'no-cache' });
      if (response.ok) await cache.put(path, response);
    }),
  );
}

async function answerUnchangingFile(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(fileCache);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepFile(cache, event.request, response.clone()));
  return response;
}

async function answerSearchFile(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(fileCache);
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keepFile(cache, event.request, response.clone()));
    return response;
  } catch (error) {
    const kept = await cache.match(event.request);
    if (kept) return kept;
    throw error;
  }
}

/** Scripts have a new name in each version of the site: the ones kept first make room. */
async function keepFile(cache: Cache, request: Request, response: Response): Promise<void> {
  await cache.put(request, response);
  for (const old of (await cache.keys()).slice(0, -mostKeptFiles)) await cache.delete(old);
}

async function offlineCopy(path: string, reason: OfflineReason): Promise<Response | undefined> {
  const kept = await (await caches.open(pageCache)).match(path);
  if (!kept) return undefined;
  return asPage(withOfflineNotice(await kept.clone().text(), reason, storageTime(kept)), kept.headers);
}

async function listOfKeptPages(): Promise<Response | undefined> {
  const cache = await caches.open(pageCache);
  const kept = await cache.match(offlinePage);
  if (!kept) return undefined;
  const pages: KeptPage[] = [];
  for (const path of await keptPaths(cache)) {
    const page = path === offlinePage ? undefined : await cache.match(path);
    const title = path === '/' ? 'Beranda' : page && titleOf(await page.text());
    if (title) pages.push({ path, title });
  }
  return asPage(withKeptPages(await kept.text(), pages), kept.headers);
}

function asPage(html: string, keptHeaders: Headers): Response {
  const headers = new Headers(keptHeaders);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(html, { headers });
}

/** The kept paths in the order in which they were last read, oldest first: a page that is put again moves to the end. */
async function keptPaths(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

function storageTime(response: Response): number | undefined {
  return Date.parse(response.headers.get('date') ?? '') || undefined;
}

async function dropForeignCaches(): Promise<void> {
  for (const name of await caches.keys()) if (!ownCaches.includes(name)) await caches.delete(name);
}
