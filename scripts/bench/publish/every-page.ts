import { z } from 'zod';
import type { AdminClient } from '../../stack/admin-client.ts';
import type { RunningStack } from '../../stack/running-stack.ts';
import { isLive, waitUntilLive } from './wait-until-live.ts';

/** So many pages, spread over the whole site, are asked until each shows the change. */
const watched = 50;
/** Between two looks at a page that takes seconds: asking all the time would take a core from the publisher. */
const pauseMs = 100;
const hourMs = 3_600_000;

const settingsSchema = z.object({ navigation: z.array(z.object({ label: z.string(), href: z.string() })) });

export interface EveryPageFigures {
  urgentMs: number;
  everyPageMs: number;
}

/** An editor renames an entry of the navigation: every page of the site changes. */
export async function changeNavigation(stack: RunningStack, admin: AdminClient): Promise<number> {
  const { navigation } = settingsSchema.parse(await admin.readSingle('site-settings'));
  const text = `Menu ${Date.now()}`;
  await admin.publishSingle('site-settings', {
    navigation: navigation.map(({ label, href }, index) => ({ label: index === 3 ? text : label, href })),
  });
  return waitForEveryPage(stack, text);
}

/** The city warns of danger: on the pages residents open first it must be at once, on all others soon. */
export async function raiseAlert(stack: RunningStack, admin: AdminClient): Promise<EveryPageFigures> {
  const text = `Air sungai naik, jauhi tepi sungai ${Date.now()}`;
  const { documentId } = await admin.create('alert', {
    ...{ title: 'Peringatan banjir', slug: `peringatan-banjir-${Date.now()}`, level: 'darurat', text },
    startsAt: new Date(Date.now() - hourMs).toISOString(),
    endsAt: new Date(Date.now() + hourMs).toISOString(),
  });
  await admin.publish('alert', documentId);
  const first = ['/', '/darurat/', '/layanan/', '/layanan/ktp-el-baru/', '/layanan/kartu-keluarga/'];
  const started = performance.now();
  await Promise.all(first.map((path) => waitUntilLive(stack, { path, text })));
  const urgentMs = performance.now() - started;
  const rest = await waitForEveryPage(stack, text);
  await admin.unpublish('alert', documentId);
  await waitForEveryPage(stack, text, true);
  return { urgentMs, everyPageMs: urgentMs + rest };
}

/** Waits until pages all over the site hold the text, or no longer, then makes sure of each page of the site. */
async function waitForEveryPage(stack: RunningStack, text: string, isGone = false): Promise<number> {
  const started = performance.now();
  const paths = await listPaths(stack);
  for (let number = 0; number < watched; number += 1) {
    const path = paths[Math.floor((number * paths.length) / watched)] ?? '/';
    await waitUntilLive(stack, { path, text, isGone }, pauseMs);
  }
  const took = performance.now() - started;
  for (const path of paths)
    if (!(await isLive(stack, { path, text, isGone }))) throw new Error(`${path} ${isGone ? 'holds' : 'lacks'} "${text}".`);
  return took;
}

/** Every page that residents find, from the sitemap and its parts. */
async function listPaths(stack: RunningStack): Promise<string[]> {
  const locations = async (path: string): Promise<string[]> =>
    [...(await stack.fetchPage(path)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  const found = await locations('/sitemap.xml');
  const parts = await Promise.all(found.filter((path) => path.endsWith('.xml')).map(locations));
  return [...found.filter((path) => !path.endsWith('.xml')), ...parts.flat()];
}
