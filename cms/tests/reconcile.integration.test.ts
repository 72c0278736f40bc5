import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileSchema } from '../../site/src/data/contract/file.ts';
import { deleteOldEvents } from '../src/outbox/delete-old-events.ts';
import type { Publishing } from '../src/publishing/publishing.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { documentsOf } from './documents.ts';
import { publisherClient, type PublisherClient, type ToldChange } from './publisher-client.ts';
import { pictureBytes, replacePicture, uploadPicture } from './upload-picture.ts';

const term = 'api::glossary-term.glossary-term';
let cms: TestCms;
let publisher: PublisherClient;
let cursor: number;
let number = 0;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  publisher = publisherClient(cms);
});
beforeEach(async () => {
  cursor = await publisher.head();
});
afterAll(() => cms.stop());

/** As the cms does by itself, which may have found some of what a test changed before the test asks. */
const reconcile = (): Promise<{ repaired: number }> => cms.strapi.get<Publishing>('publishing').upkeep.reconcile();
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const uploads = (): string => path.join(cms.strapi.dirs.static.public, 'uploads');

async function changed(): Promise<ToldChange[]> {
  return (await publisher.changes(cursor)).changes;
}
async function publishNew(): Promise<string> {
  number += 1;
  const data = { title: `Istilah ${number}`, slug: `istilah-${number}`, meaning: 'Arti' };
  return (await documentsOf(cms.strapi, term).create({ data, status: 'published' })).documentId;
}

test('an uploaded file is told with its hash, and its bytes are served', async () => {
  const file = await uploadPicture(cms.strapi, 'peta kota.png');
  const [change] = await changed();
  expect(change).toMatchObject({ type: 'file', id: file.documentId });
  expect(fileSchema.parse(change?.entry)).toEqual({
    ...{ id: file.documentId, name: 'peta kota.png', mime: 'image/png', bytes: file.bytes.length, sha256: sha256(file.bytes) },
    ...{ width: 40, height: 20, alt: 'Contoh' },
  });
  const response = await publisher.request(`files/${file.documentId}`);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('content-length')).toBe(String(file.bytes.length));
  expect(Buffer.from(await response.arrayBuffer())).toEqual(file.bytes);
});

test('a file is told again when described, renamed or replaced, and gone when deleted', async () => {
  const file = await uploadPicture(cms.strapi);
  cursor = await publisher.head();
  const upload = cms.strapi.plugin('upload').service('upload');
  await upload.updateFileInfo(file.id, { name: 'Alun-alun', alternativeText: 'Alun-alun di sore hari', caption: 'Foto: Diskominfo' });
  expect((await changed())[0]?.entry).toMatchObject({
    ...{ name: 'Alun-alun.png', alt: 'Alun-alun di sore hari', caption: 'Foto: Diskominfo', sha256: sha256(file.bytes) },
  });
  const bytes = await pictureBytes(60, 10);
  await replacePicture(cms.strapi, file.id, bytes);
  expect((await changed())[0]).toMatchObject({ id: file.documentId, entry: { sha256: sha256(bytes), width: 60 } });

  await upload.remove(await upload.findOne(file.id));
  expect(await changed()).toMatchObject([{ id: file.documentId, entry: null }]);
  expect((await publisher.request(`files/${file.documentId}`)).status).toBe(404);
});

test('with nothing changed behind its back, reconcile finds nothing', async () => {
  const documentId = await publishNew();
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Draf baru' } });
  await uploadPicture(cms.strapi);
  cursor = await publisher.head();
  await reconcile();
  expect(await changed()).toEqual([]);
});

test('a published row changed by hand comes out; its draft does not', async () => {
  const documentId = await publishNew();
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Draf yang belum disetujui' } });
  cursor = await publisher.head();
  const rows = cms.strapi.db.connection('glossary_terms').where({ document_id: documentId }).whereNotNull('published_at');
  await rows.update({ meaning: 'Diubah dengan SQL' });
  await reconcile();
  expect(await changed()).toMatchObject([{ type: 'glossary-term', id: documentId, entry: { meaning: 'Diubah dengan SQL' } }]);
});

test('a repair keeps the relations to unpublished targets', async () => {
  const agency = await documentsOf(cms.strapi, 'api::agency.agency').create({ data: { title: 'Dinas', slug: 'dinas' } });
  const { documentId } = await documentsOf(cms.strapi, 'api::news-item.news-item').create({
    data: {
      ...{ title: 'Kabar', slug: 'kabar', kind: 'berita', publishedOn: '2026-08-04', agencies: [agency.documentId] },
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Isi' }] }],
    },
    status: 'published',
  });
  cursor = await publisher.head();
  const rows = cms.strapi.db.connection('news_items').where({ document_id: documentId }).whereNotNull('published_at');
  await rows.update({ title: 'Judul SQL' });
  await reconcile();
  expect(await changed()).toMatchObject([{ id: documentId, entry: { title: 'Judul SQL', agencies: [agency.documentId] } }]);
});

test('rows imported or deleted by hand, and rows gone from the outbox, are found', async () => {
  const [deleted, forgotten] = [await publishNew(), await publishNew()];
  cursor = await publisher.head();
  await cms.strapi.db.connection('glossary_terms').where({ document_id: deleted }).whereNotNull('published_at').delete();
  await cms.strapi.db.connection('public_entries').where({ entry_id: forgotten }).delete();
  const imported = { title: 'Impor', slug: 'impor', meaning: 'Dari berkas', publishedAt: new Date() };
  const { documentId } = (await cms.strapi.db.query(term).create({ data: imported })) as { documentId: string };
  await reconcile();
  const found = new Map((await changed()).map(({ id, entry }) => [id, entry]));
  expect(found.get(deleted)).toBeNull();
  expect(found.get(forgotten)).toMatchObject({ meaning: 'Arti' });
  expect(found.get(documentId)).toMatchObject({ meaning: 'Dari berkas' });
  expect(await reconcile()).toMatchObject({ repaired: 0 });
});

test('files changed on disk, in the database or deleted by hand are found', async () => {
  const [onDisk, inDatabase, deleted] = [await uploadPicture(cms.strapi), await uploadPicture(cms.strapi), await uploadPicture(cms.strapi)];
  const files = cms.strapi.db.connection('files');
  const { hash } = (await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: onDisk.id } })) as { hash: string };
  cursor = await publisher.head();
  const bytes = await pictureBytes(44, 1);
  writeFileSync(path.join(uploads(), `${hash}.png`), bytes);
  await files.clone().where({ id: inDatabase.id }).update({ alternative_text: 'Diubah dengan SQL' });
  await files.clone().where({ id: deleted.id }).delete();
  await reconcile();
  const found = new Map((await changed()).map(({ id, entry }) => [id, entry]));
  expect(found.get(onDisk.documentId)).toMatchObject({ sha256: sha256(bytes) });
  expect(found.get(inDatabase.documentId)).toMatchObject({ alt: 'Diubah dengan SQL' });
  expect(found.get(deleted.documentId)).toBeNull();
});

test('a file whose bytes are missing keeps its last public form', async () => {
  const file = await uploadPicture(cms.strapi);
  cursor = await publisher.head();
  const { hash } = (await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } })) as { hash: string };
  rmSync(path.join(uploads(), `${hash}.png`));
  await reconcile();
  expect(await changed()).toEqual([]);
  expect((await publisher.request(`files/${file.documentId}`)).status).toBe(404);
});

test('many files deleted at once are found without waiting for the next round', async () => {
  const files = [await uploadPicture(cms.strapi), await uploadPicture(cms.strapi)];
  cursor = await publisher.head();
  await cms.strapi.db.query('plugin::upload.file').deleteMany({ where: { id: { $in: files.map(({ id }) => id) } } });
  for (let tries = 0; tries < 100 && (await changed()).length < 2; tries++) await sleep(100);
  expect((await changed()).map(({ entry }) => entry)).toEqual([null, null]);
});

test('old events go, but never the latest of an entry nor one that waits', async () => {
  const documentId = await publishNew();
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Kedua' }, status: 'published' });
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning: 'Ketiga' }, status: 'published' });
  const events = cms.strapi.db.query('api::publish-event.publish-event');
  const [first, second, third] = (await events.findMany({ where: { entryId: documentId }, orderBy: { id: 'asc' } })) as { id: number }[];
  await events.updateMany({ where: { id: { $in: [first?.id, third?.id] } }, data: { state: 'live' } });
  await deleteOldEvents(cms.strapi, new Date(Date.now() + 89 * 86_400_000));
  expect(await events.count({ where: { entryId: documentId } })).toBe(3);
  expect(await deleteOldEvents(cms.strapi, new Date(Date.now() + 91 * 86_400_000))).toBeGreaterThan(0);
  expect((await events.findMany({ where: { entryId: documentId }, orderBy: { id: 'asc' } })).map(({ id }) => id as number)).toEqual([
    second?.id,
    third?.id,
  ]);
});
