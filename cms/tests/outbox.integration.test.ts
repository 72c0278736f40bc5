import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { witaDay } from '../src/serializer/wita-day.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { documentsOf } from './documents.ts';
import { publisherClient, type PublisherClient, type ToldChange } from './publisher-client.ts';

const term = 'api::glossary-term.glossary-term';
const news = 'api::news-item.news-item';
const agency = 'api::agency.agency';
let cms: TestCms;
let publisher: PublisherClient;
let number = 0;
/** The cursor when the test began. */
let cursor: number;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  publisher = publisherClient(cms);
});
beforeEach(async () => {
  cursor = await publisher.head();
});
afterAll(() => cms.stop());

function termData(changes: object = {}): object {
  number += 1;
  return { title: `Istilah ${number}`, slug: `istilah-${number}`, meaning: 'Arti', ...changes };
}
async function newDraft(changes: object = {}): Promise<string> {
  return (await documentsOf(cms.strapi, term).create({ data: termData(changes) })).documentId;
}
async function newPublished(changes: object = {}): Promise<string> {
  const documentId = await newDraft(changes);
  await documentsOf(cms.strapi, term).publish({ documentId });
  return documentId;
}
async function entriesSince(after: number): Promise<ToldChange[]> {
  return (await publisher.changes(after)).changes;
}
async function events(entryId: string): Promise<{ action: string; actorName: string; state: string; title: string }[]> {
  return cms.strapi.db.query('api::publish-event.publish-event').findMany({ where: { entryId }, orderBy: { id: 'asc' } });
}

test('a draft is nobody’s business until it is published', async () => {
  const documentId = await newDraft({ synonyms: 'satu\ndua' });
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Arti lain' } });
  expect(await entriesSince(cursor)).toEqual([]);
  await documentsOf(cms.strapi, term).publish({ documentId });
  expect(await entriesSince(cursor)).toMatchObject([
    { id: documentId, entry: { id: documentId, meaning: 'Arti lain', synonyms: ['satu', 'dua'], updatedOn: witaDay(new Date()) } },
  ]);
  expect(await events(documentId)).toMatchObject([{ action: 'publish', actorName: 'Sistem', state: 'waiting' }]);
});

test('creating and updating with status published are publishes', async () => {
  const { documentId } = await documentsOf(cms.strapi, term).create({ data: termData(), status: 'published' });
  expect(await entriesSince(cursor)).toMatchObject([{ id: documentId, entry: { meaning: 'Arti' } }]);
  const after = await publisher.head();
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Baru' }, status: 'published' });
  expect(await entriesSince(after)).toMatchObject([{ id: documentId, entry: { meaning: 'Baru' } }]);
});

test('unpublishing takes the entry away, and so does deleting it', async () => {
  const unpublished = await newPublished();
  const deleted = await newPublished();
  const after = await publisher.head();
  await documentsOf(cms.strapi, term).unpublish({ documentId: unpublished });
  await documentsOf(cms.strapi, term).delete({ documentId: deleted });
  expect(await entriesSince(after)).toMatchObject([
    { id: unpublished, entry: null },
    { id: deleted, entry: null },
  ]);
  expect((await events(unpublished)).map(({ action }) => action)).toEqual(['publish', 'unpublish']);
  expect((await events(deleted)).at(-1)).toMatchObject({ action: 'delete', title: expect.stringContaining('Istilah') as string });
  const kept = await cms.strapi.db
    .query('api::public-entry.public-entry')
    .findMany({ where: { entryId: { $in: [unpublished, deleted] } } });
  expect(kept.map(({ content }) => content as unknown)).toEqual([{}, {}]);
});

test('deleting or unpublishing what was never published tells nobody', async () => {
  const documentId = await newDraft();
  await documentsOf(cms.strapi, term).unpublish({ documentId });
  await documentsOf(cms.strapi, term).delete({ documentId });
  expect(await entriesSince(cursor)).toEqual([]);
});

test('editing, cloning or discarding the draft of a published entry leaks nothing', async () => {
  const documentId = await newPublished();
  const after = await publisher.head();
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Belum disetujui' } });
  await documentsOf(cms.strapi, term).clone({ documentId, data: { slug: `salinan-${documentId}` } });
  expect(await entriesSince(after)).toEqual([]);
  expect(JSON.stringify(await publisher.snapshot())).not.toContain('Belum disetujui');
  await documentsOf(cms.strapi, term).discardDraft({ documentId });
  expect(await entriesSince(after)).toEqual([]);
});

test('an entry published before its targets keeps its relations, and their order', async () => {
  const [first, second] = [
    await documentsOf(cms.strapi, agency).create({ data: { title: 'Dinas A', slug: 'dinas-a', shortName: 'A', kind: 'dinas' } }),
    await documentsOf(cms.strapi, agency).create({ data: { title: 'Dinas B', slug: 'dinas-b', shortName: 'B', kind: 'dinas' } }),
  ];
  const agencies = [second.documentId, first.documentId];
  const item = await documentsOf(cms.strapi, news).create({
    data: {
      ...{ title: 'Kabar', slug: 'kabar', kind: 'berita', publishedOn: '2026-08-04', agencies },
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Isi' }] }],
    },
    status: 'published',
  });
  expect(await entriesSince(cursor)).toMatchObject([{ id: item.documentId, entry: { agencies } }]);

  const after = await publisher.head();
  await documentsOf(cms.strapi, agency).publish({ documentId: first.documentId });
  await documentsOf(cms.strapi, agency).delete({ documentId: second.documentId });
  expect(
    (await entriesSince(after)).map(({ id }) => id),
    'the news item stays as it is',
  ).toEqual([first.documentId]);
  await documentsOf(cms.strapi, news).publish({ documentId: item.documentId });
  expect((await entriesSince(after)).at(-1)).toMatchObject({ id: item.documentId, entry: { agencies: [first.documentId] } });
});

test('change notes add up to the public history, which outlives an unpublish', async () => {
  const documentId = await newPublished({ editorial: { changeNote: 'Terbitan pertama' } });
  const found = await documentsOf(cms.strapi, term).findOne({ documentId, populate: ['editorial'] });
  await documentsOf(cms.strapi, term).unpublish({ documentId });
  const data = { editorial: { id: (found?.editorial as { id: number }).id, changeNote: 'Arti diperbaiki' } };
  await documentsOf(cms.strapi, term).update({ documentId, data, status: 'published' });
  const on = witaDay(new Date());
  expect((await entriesSince(cursor))[0]?.entry?.changeLog).toEqual([
    { on, note: 'Arti diperbaiki' },
    { on, note: 'Terbitan pertama' },
  ]);
});

test('an entry that has no public form is not published, and the editor is told which field is why', async () => {
  const image = { url: '/uploads/a.png', name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
  const times = { width: 1, height: 1, createdAt: '2026-08-04', updatedAt: '2026-08-04' };
  const { documentId } = await documentsOf(cms.strapi, news).create({
    data: {
      ...{ title: 'Bergambar', slug: 'bergambar', kind: 'berita', publishedOn: '2026-08-04' },
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Lihat gambar:' }] },
        { type: 'image', image: { ...image, ...times }, children: [{ type: 'text', text: '' }] },
      ],
    },
  });
  const { status, body } = await cms.asAdministrator('POST', `/content-manager/collection-types/${news}/${documentId}/actions/publish`, {});
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('Isian \\"body\\" memuat gambar di dalam teks');
  expect(await entriesSince(cursor)).toEqual([]);
  expect(await cms.strapi.db.query(news).count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(0);
});

test('content and event are rolled back together when a step after the publish fails', async () => {
  const documentId = await newDraft();
  const stop = cms.strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action === 'publish') throw new Error('Gangguan buatan');
    return result;
  }) as unknown as () => void;
  await expect(documentsOf(cms.strapi, term).publish({ documentId })).rejects.toThrow('Gangguan buatan');
  stop();
  await expect(
    cms.strapi.db.transaction(async () => {
      await documentsOf(cms.strapi, term).publish({ documentId });
      throw new Error('Gangguan luar');
    }),
  ).rejects.toThrow('Gangguan luar');
  expect(await entriesSince(cursor)).toEqual([]);
  expect(await events(documentId)).toEqual([]);
  expect(await cms.strapi.db.query(term).count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(0);
});

test('bulk actions of the admin come out entry by entry, with the name of who did it', async () => {
  const ids = [await newDraft(), await newDraft(), await newDraft()];
  const bulk = (action: string): Promise<{ status: number }> =>
    cms.asAdministrator('POST', `/content-manager/collection-types/${term}/actions/${action}`, { documentIds: ids });

  expect((await bulk('bulkPublish')).status).toBe(200);
  const published = await entriesSince(cursor);
  expect(published.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(published.every(({ entry }) => entry?.meaning === 'Arti')).toBe(true);
  const [event] = await events(ids[0] ?? '');
  expect(event?.actorName).not.toBe('Sistem');

  let after = await publisher.head();
  expect((await bulk('bulkUnpublish')).status).toBe(200);
  expect((await entriesSince(after)).map(({ entry }) => entry)).toEqual([null, null, null]);
  expect((await bulk('bulkPublish')).status).toBe(200);
  after = await publisher.head();
  expect((await bulk('bulkDelete')).status).toBe(200);
  expect((await entriesSince(after)).map(({ entry }) => entry)).toEqual([null, null, null]);
});

test('twenty publishes at once leave no gap a reader could fall into', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => newDraft()));
  const seen: number[] = [];
  const reader = (async () => {
    for (let after = cursor; seen.length < ids.length; await sleep(1)) {
      const { changes, cursor: next } = await publisher.changes(after);
      seen.push(...changes.map(({ seq }) => seq));
      after = next;
    }
  })();
  await Promise.all(ids.map((documentId) => documentsOf(cms.strapi, term).publish({ documentId })));
  await reader;
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set((await entriesSince(cursor)).map(({ id }) => id))).toEqual(new Set(ids));
  expect(seen).toHaveLength(20);
});
