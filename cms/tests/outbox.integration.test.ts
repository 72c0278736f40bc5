import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { publisherClient, type PublisherClient } from './publisher-client.ts';

let cms: TestCms;
let publisher: PublisherClient;
beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  publisher = publisherClient(cms);
});
afterAll(() => cms.stop());

test('publishing brings the entry out', async () => {
  const before = await publisher.head();
  const draft = await cms.strapi.documents('api::glossary-term.glossary-term').create({
    data: { title: 'SPBE', slug: 'spbe', meaning: 'Sistem pemerintahan berbasis elektronik', synonyms: 'e-government\npemerintah digital' },
  });
  expect((await publisher.changes(before)).changes).toEqual([]);
  await cms.strapi.documents('api::glossary-term.glossary-term').publish({ documentId: draft.documentId });
  const { changes } = await publisher.changes(before);
  console.log(JSON.stringify(changes));
  expect(changes).toHaveLength(1);
});
