import { request } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { GatheredDrafts } from './gather-drafts.ts';

/** As `site/publisher/preview/` answers. */
export type PublisherPreview =
  { ok: true; path: string; html: string; missing: { path: string; file: string }[] } | { ok: false; reason: string };

const patienceMs = 20_000;

/** Asks the publisher, over its socket in the folder both share, what a draft would look like. */
export async function askPublisher(dataDirectory: string, { draft, related }: GatheredDrafts): Promise<PublisherPreview> {
  const socketPath = path.resolve(dataDirectory, 'publisher', 'preview.sock');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asking = request({ socketPath, method: 'POST', path: '/', signal: AbortSignal.timeout(patienceMs) }, (response) => {
    text(response).then(resolve, reject);
  });
  asking.on('error', reject);
  asking.end(JSON.stringify({ draft, related }));
  try {
    return JSON.parse(await promise) as PublisherPreview;
  } catch {
    return { ok: false, reason: 'Penerbit tidak terhubung, dan hanya penerbit yang dapat membuat halamannya. Coba lagi sebentar lagi.' };
  }
}
