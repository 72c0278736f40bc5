import { afterAll, beforeAll, expect, test } from 'vitest';
import { entrySchemas, entryTypes, type EntryType } from '../../site/src/data/contract/entry-types.ts';
import { publicEditorialFields, publicFields, uidOf } from '../src/serializer/public-fields.ts';
import { bootStrapi, testAdministrator, type TestCms } from './boot-strapi.ts';
import { fillContent, privateInstant, privateMarker } from './fill-content.ts';
import { documentsOf } from './documents.ts';
import { publisherClient, type PublisherClient } from './publisher-client.ts';
import { attributesOfSchemaFile } from './schema-files.ts';
import { uploadPicture } from './upload-picture.ts';

// Reversed, so that the quick win is there before the progress record that names it.
const types = entryTypes.filter((type) => type !== 'file').toReversed();
let cms: TestCms;
let publisher: PublisherClient;
const entries = new Map<EntryType, { id: string; entry: unknown }>();

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  publisher = publisherClient(cms);
  const { strapi } = cms;
  const file = await uploadPicture(strapi);
  const ids = new Map<string, string>();
  // What the filled entries refer to stays a draft: relations are told whether or not their target is public.
  const targets = { documentId: (uid: string) => ids.get(uid) ?? '', fileId: file.id };
  for (const type of types) {
    const quickWin = type === 'progress-record' ? { quickWin: targets.documentId(uidOf('quick-win')) } : {};
    const data = { title: `Sasaran ${type}`, slug: `sasaran-${type}`, ...quickWin };
    ids.set(uidOf(type), (await documentsOf(strapi, uidOf(type)).create({ data })).documentId);
  }
  for (const type of types) {
    const data = fillContent(attributesOfSchemaFile, type, `isi-${type}`, targets);
    await documentsOf(strapi, uidOf(type)).create({ data, status: 'published' });
  }
  for (const { type, id, entry } of (await publisher.changes(0)).changes) entries.set(type as EntryType, { id, entry });
});
afterAll(() => cms.stop());

test.each(entryTypes)('the public form of a filled %s keeps the contract', (type) => {
  const parsed = entrySchemas[type].safeParse(entries.get(type)?.entry);
  expect(parsed.error?.issues ?? []).toEqual([]);
});

test.each(types)('everything public of a filled %s comes out', (type) => {
  const expected = ['id', 'updatedOn', 'changeLog', ...Object.keys({ ...publicFields.get(type), ...publicEditorialFields })];
  expect(Object.keys(entries.get(type)?.entry ?? {}).sort()).toEqual(expected.sort());
});

test('nothing private is in the changes or in the snapshot', async () => {
  const { editorial } = (await cms.strapi.db
    .query(uidOf('service'))
    .findOne({ where: { slug: 'isi-service', publishedAt: null }, populate: ['editorial'] })) as {
    editorial: { unpublishAt: string };
  };
  expect(new Date(editorial.unpublishAt).toISOString(), 'the private fields were filled').toBe(privateInstant);
  const everything = JSON.stringify([await publisher.changes(0), await publisher.snapshot()]);
  for (const secret of [privateMarker, privateInstant.slice(0, 19), testAdministrator.email, 'reviewState', 'createdBy', 'folderPath']) {
    expect(everything, secret).not.toContain(secret);
  }
});

test('the snapshot holds what the changes told', async () => {
  const [head, ...rest] = await publisher.snapshot();
  const end = rest.pop();
  expect(head).toMatchObject({ line: 'head', cursor: (await publisher.changes(0)).cursor });
  expect(end).toEqual({ line: 'end', entries: entryTypes.length });
  const found = new Map(rest.map((line) => (line.line === 'entry' ? [line.type, { id: line.id, entry: line.entry }] : ['', undefined])));
  expect(found).toEqual(entries);
});
