import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminClient } from '../../stack/admin-client.ts';
import type { RunningStack } from '../../stack/running-stack.ts';
import { paragraph } from './edits.ts';
import { waitUntilLive } from './wait-until-live.ts';

const publishes = 200;
const spreadOverMs = 20_000;
const entries = 40;

export interface BurstFigures {
  /** From the first publish to the answer of the last. */
  tookMs: number;
  /** After that answer, until every page shows its last edit. */
  latenessMs: number;
}

/** Many editors at once: each entry is published several times, and its last text must be the one that stays. */
export async function burst(stack: RunningStack, admin: AdminClient): Promise<BurstFigures> {
  const slugs = Array.from({ length: entries }, (_, number) => `warta-${number + 50}`);
  const documents = await Promise.all(slugs.map((slug) => admin.findBySlug('news-item', slug)));
  const last = new Map<string, string>();
  const queues = new Map<string, Promise<void>>();
  const started = performance.now();
  for (let number = 0; number < publishes; number += 1) {
    await sleep(Math.max(0, started + (number * spreadOverMs) / publishes - performance.now()));
    const slug = slugs[number % entries] ?? '';
    const documentId = documents[number % entries]?.documentId ?? '';
    const text = `Suntingan ${number} ${Math.round(started)}`;
    last.set(slug, text);
    const before = queues.get(slug) ?? Promise.resolve();
    queues.set(
      slug,
      before.then(() => admin.publish('news-item', documentId, { body: [paragraph(text)] })),
    );
  }
  await Promise.all(queues.values());
  const answered = performance.now();
  for (const [slug, text] of last) await waitUntilLive(stack, { path: `/berita/${slug}/`, text });
  return { tookMs: answered - started, latenessMs: performance.now() - answered };
}
