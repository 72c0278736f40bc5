import { afterAll, beforeAll, expect, test } from 'vitest';
import { entrySchemas, entryTypes, type EntryType } from '../../site/src/data/contract/entry-types.ts';
import { draftOfForm } from '../src/desk/preview/draft-of-form.ts';
import type { Values } from '../src/publish-rules/form-schema.ts';
import { readDraft } from '../src/publish-rules/read-draft.ts';
import type { Publishing } from '../src/publishing/publishing.ts';
import type { Attribute, Attributes } from '../src/serializer/content-models.ts';
import { publicEditorialFields, publicFields, uidOf } from '../src/serializer/public-fields.ts';
import { rowsOf } from '../src/serializer/public-value.ts';
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

test.each(types)('the form of a filled %s, in which nothing was changed, is previewed as it is stored', async (type) => {
  const stored = await readDraft(cms.strapi, uidOf(type), entries.get(type)?.id ?? '');
  if (!stored) throw new Error(`There is no filled ${type}.`);
  const form = formOf(attributesOfSchemaFile(uidOf(type)), stored);
  const { state } = cms.strapi.get<Publishing>('publishing').outbox;
  const shown = (values: Values): unknown => state.formOfDraft(type, values, new Date(), undefined).content;
  expect(shown(await draftOfForm(cms.strapi, type, stored, form))).toEqual(shown(stored));
});

/** As the admin holds an entry for its inputs: nothing for what is empty, and of relations the changes. */
function formOf(attributes: Attributes, values: Values): Record<string, unknown> {
  const partOf = (uid: string, row: unknown): object => ({ ...(row as object), ...formOf(attributesOfSchemaFile(uid), row as Values) });
  const valueOf = ({ type, component = '' }: Attribute, value: unknown): unknown => {
    if (type === 'relation') return { connect: [], disconnect: [] };
    if (type === 'component') return Array.isArray(value) ? value.map((row) => partOf(component, row)) : partOf(component, value);
    if (type === 'dynamiczone') return rowsOf(value).map((row) => partOf(String(row.__component), row));
    return value;
  };
  const filled = Object.entries(attributes).filter(([name]) => values[name] !== null && values[name] !== undefined);
  return JSON.parse(
    JSON.stringify(Object.fromEntries(filled.map(([name, attribute]) => [name, valueOf(attribute, values[name])]))),
  ) as Record<string, unknown>;
}

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
