import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Schedule } from '../src/schedule/schedule.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { documentsOf, type Documents } from './documents.ts';
import { publisherClient, type PublisherClient } from './publisher-client.ts';

const term = 'api::glossary-term.glossary-term';
let cms: TestCms;
let publisher: PublisherClient;
let terms: Documents;
let cursor: number;
let number = 0;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  publisher = publisherClient(cms);
  terms = documentsOf(cms.strapi, term);
});
beforeEach(async () => {
  cursor = await publisher.head();
});
afterAll(() => cms.stop());

/** In a year in which the cms's own look at the clock finds nothing due. */
const at = (clock: string): Date => new Date(`2040-05-01T${clock}:00.000Z`);
const runDue = (clock: string): Promise<void> => cms.strapi.get<Schedule>('schedule').runDue(at(clock));

async function newDraft(editorial: object, changes: object = {}): Promise<string> {
  number += 1;
  const data = { title: `Istilah ${number}`, slug: `istilah-${number}`, meaning: 'Arti', editorial, ...changes };
  return (await terms.create({ data })).documentId;
}
async function timesOf(documentId: string): Promise<(string | null)[]> {
  const found = await terms.findOne({ documentId, populate: ['editorial'] });
  const { publishAt, unpublishAt } = found?.editorial as { publishAt: string | null; unpublishAt: string | null };
  return [publishAt, unpublishAt];
}
async function told(): Promise<unknown[]> {
  return (await publisher.changes(cursor)).changes.map(({ id, entry }) => [id, entry === null ? 'gone' : entry.meaning]);
}
async function audited(entryId: string): Promise<Record<string, unknown>[]> {
  return cms.strapi.db.query('api::audit-entry.audit-entry').findMany({ where: { entryId }, orderBy: { id: 'asc' } });
}

test('an entry is published at its time and not before, once, and the time is cleared', async () => {
  const documentId = await newDraft({ publishAt: at('08:00') });
  await runDue('07:59');
  expect(await told()).toEqual([]);
  await runDue('08:00');
  expect(await told()).toEqual([[documentId, 'Arti']]);
  expect(await timesOf(documentId)).toEqual([null, null]);
  cursor = await publisher.head();
  await runDue('08:01');
  expect(await told()).toEqual([]);
  expect(await audited(documentId)).toMatchObject([
    {
      action: 'terbit-terjadwal',
      actorName: 'Jadwal',
      entryType: 'glossary-term',
      title: `Istilah ${number}`,
      details: { at: at('08:00').toISOString() },
    },
  ]);
  const events = await cms.strapi.db.query('api::publish-event.publish-event').findMany({ where: { entryId: documentId } });
  expect(events).toMatchObject([{ actorName: 'Jadwal' }]);
});

test('an entry is withdrawn at its time', async () => {
  const documentId = await newDraft({ unpublishAt: at('10:00') });
  await terms.publish({ documentId });
  cursor = await publisher.head();
  await runDue('09:59');
  expect(await told()).toEqual([]);
  await runDue('10:00');
  expect(await told()).toEqual([[documentId, 'gone']]);
  expect(await timesOf(documentId)).toEqual([null, null]);
  expect(await audited(documentId)).toMatchObject([{ action: 'tarik-terjadwal' }]);
});

test('a publish that the rules refuse is noted with its reason and not tried again', async () => {
  const documentId = await newDraft({ publishAt: at('08:00') }, { meaning: null });
  await runDue('08:00');
  expect(await told()).toEqual([]);
  expect(await timesOf(documentId)).toEqual([null, null]);
  const [refusal, ...more] = await audited(documentId);
  expect(refusal).toMatchObject({ action: 'terbit-terjadwal-ditolak' });
  expect((refusal?.details as { reason: string }).reason).toContain('belum bisa diterbitkan');
  await terms.update({ documentId, data: { meaning: 'Kini terisi' } });
  await runDue('08:02');
  expect(await told()).toEqual([]);
  expect(more).toEqual([]);
});

test('one refused entry holds up no other', async () => {
  await newDraft({ publishAt: at('08:00') }, { meaning: null });
  const documentId = await newDraft({ publishAt: at('08:00') });
  await runDue('08:00');
  expect(await told()).toEqual([[documentId, 'Arti']]);
});

test('a fault that is not the entry’s is tried again later', async () => {
  const documentId = await newDraft({ publishAt: at('08:00') });
  let isBroken = true;
  cms.strapi.documents.use((context, next) => {
    if (isBroken && context.action === 'publish') throw new Error('Gangguan buatan');
    return next();
  });
  await runDue('08:00');
  isBroken = false;
  expect(await timesOf(documentId)).not.toEqual([null, null]);
  expect(await audited(documentId)).toEqual([]);
  await runDue('08:00');
  expect(await told(), 'not at once').toEqual([]);
  await runDue('08:01');
  expect(await told()).toEqual([[documentId, 'Arti']]);
});

test('with both times gone by while the cms was down, residents never see the entry', async () => {
  const documentId = await newDraft({ publishAt: at('08:00'), unpublishAt: at('10:00') });
  await runDue('11:00');
  expect(await told()).toEqual([]);
  expect(await timesOf(documentId)).toEqual([null, null]);
  expect((await audited(documentId)).map(({ action }) => action)).toEqual(['terbit-terjadwal-terlewat', 'tarik-terjadwal']);
});

test('withdrawn and published anew, in the order of the times', async () => {
  const documentId = await newDraft({ unpublishAt: at('08:00'), publishAt: at('10:00') });
  await terms.publish({ documentId });
  // Publishing by hand has used up the time to publish: set it again.
  const found = await terms.findOne({ documentId, populate: ['editorial'] });
  const editorial = { ...(found?.editorial as object), publishAt: at('10:00') };
  await terms.update({ documentId, data: { editorial, meaning: 'Baru' } });
  cursor = await publisher.head();
  await runDue('11:00');
  expect(await told()).toEqual([[documentId, 'Baru']]);
  expect((await audited(documentId)).map(({ action }) => action)).toEqual(['tarik-terjadwal', 'terbit-terjadwal']);
});

test('an entry published by hand before its time is not published again then, with whatever its draft holds', async () => {
  const documentId = await newDraft({ publishAt: at('08:00') });
  await terms.publish({ documentId });
  await terms.update({ documentId, data: { meaning: 'Setengah jadi' } });
  cursor = await publisher.head();
  await runDue('08:00');
  expect(await told()).toEqual([]);
});

test('a copy of a scheduled entry is not scheduled', async () => {
  const documentId = await newDraft({ publishAt: at('08:00'), unpublishAt: at('09:00') });
  const clone = (await terms.clone({ documentId, data: { slug: 'salinan' } })) as { documentId: string };
  expect(await timesOf(clone.documentId)).toEqual([null, null]);
  expect(await timesOf(documentId)).not.toEqual([null, null]);
  await terms.delete({ documentId });
});

test('a time put off before it comes is kept to', async () => {
  const documentId = await newDraft({ unpublishAt: at('08:00') });
  await terms.publish({ documentId });
  const found = await terms.findOne({ documentId, populate: ['editorial'] });
  await terms.update({ documentId, data: { editorial: { ...(found?.editorial as object), unpublishAt: at('12:00') } } });
  cursor = await publisher.head();
  await runDue('08:30');
  await runDue('08:30');
  expect(await told()).toEqual([]);
  await runDue('12:00');
  expect(await told()).toEqual([[documentId, 'gone']]);
});

test('the running cms keeps the time itself, within five seconds', async () => {
  const documentId = await newDraft({ publishAt: new Date(Date.now() + 1_000) });
  const { changes } = await publisher.changes(cursor, 6);
  expect(changes.map(({ id }) => id)).toEqual([documentId]);
});

test('what came due while the cms was down is done at once when it starts', async () => {
  const documentId = await newDraft({ publishAt: new Date(Date.now() + 2_000) });
  const schedule = cms.strapi.get<Schedule>('schedule');
  await schedule.stop();
  await sleep(3_000);
  expect(await told()).toEqual([]);
  schedule.start();
  const { changes } = await publisher.changes(cursor, 2);
  expect(changes.map(({ id }) => id)).toEqual([documentId]);
});
