import { z } from 'zod';
import type { AdminClient } from '../../stack/admin-client.ts';
import { paragraph } from '../publish/edits.ts';
import type { DeskPerson } from './desk-people.ts';

const panelSchema = z.object({ data: z.object({ version: z.number() }) });

/**
 * What an editor's Publish takes, until the admin's answer, for entries that went through the review. What comes before it
 * (writing, submitting, approving) is not counted.
 */
export async function publishReviewed(editor: DeskPerson, rounds: number): Promise<{ publish: number[]; approve: number[] }> {
  const publish: number[] = [];
  const approve: number[] = [];
  const { documentId } = await editor.client.findBySlug('news-item', 'warta-17');
  for (let round = -2; round < rounds; round += 1) {
    const body = [paragraph(`Loket buka sampai pukul empat belas, kabar nomor ${round + 3}.`)];
    await editor.client.call('PUT', `/content-manager/collection-types/api::news-item.news-item/${documentId}`, { body });
    await takeStep(editor.client, documentId, 'ajukan', `Jam loket, kali ke-${round + 3}.`);
    const approveMs = await takeStep(editor.client, documentId, 'setujui');
    const started = performance.now();
    await editor.client.publish('news-item', documentId);
    const publishMs = performance.now() - started;
    if (round < 0) continue;
    publish.push(publishMs);
    approve.push(approveMs);
  }
  return { publish, approve };
}

/** A warning, written and published in one go. */
export async function publishAlert(editor: DeskPerson, round: number): Promise<void> {
  const title = `Genangan di jalan ${round}`;
  const times = { startsAt: new Date().toISOString(), endsAt: new Date(Date.now() + 86_400_000).toISOString() };
  await editor.client.call('POST', '/content-manager/collection-types/api::alert.alert/actions/publish', {
    ...{ title, level: 'info', text: 'Pilih jalan lain.', ...times },
  });
}

async function takeStep(client: AdminClient, id: string, step: string, changeNote = ''): Promise<number> {
  const { version } = panelSchema.parse(await client.call('GET', `/desk/review/news-item/${id}`)).data;
  const started = performance.now();
  await client.call('POST', `/desk/review/news-item/${id}/${step}`, { version, changeNote });
  return performance.now() - started;
}
