import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootStrapi, type TestCms } from './boot-strapi.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await bootStrapi({ listen: true, isFirstBoot: true, environment: { CMS_SQLITE_SYNCHRONOUS: 'full' } });
});
afterAll(() => cms.stop());

test('the first administrator can log in and read the content', async () => {
  const { status, body } = await cms.asAdministrator('GET', '/content-manager/collection-types/api::service.service');
  expect(status).toBe(200);
  expect(body).toMatchObject({ results: [] });
});

test('there is no public content API, and no token that came with Strapi', async () => {
  expect((await fetch(`${cms.origin}/api/services`)).status).toBe(404);
  expect(await cms.strapi.db.query('admin::api-token').count()).toBe(0);
});

test('only uploads are served from the data folder', async () => {
  for (const path of ['/database.sqlite', '/uploads/..%2f..%2fdatabase.sqlite', '/uploads/%2e%2e/%2e%2e/database.sqlite']) {
    const response = await fetch(`${cms.origin}${path}`);
    expect([403, 404], path).toContain(response.status);
  }
});

test.skipIf(process.env.CMS_TEST_POSTGRES)('the database keeps a confirmed publish through a power cut and lets readers pass', async () => {
  const [journal] = await cms.strapi.db.connection.raw<{ journal_mode: string }[]>('pragma journal_mode');
  const [synchronous] = await cms.strapi.db.connection.raw<{ synchronous: number }[]>('pragma synchronous');
  expect(journal?.journal_mode).toBe('wal');
  expect(synchronous?.synchronous).toBe(2);
});

test.skipIf(process.env.CMS_TEST_POSTGRES)('a long list is counted and sorted without reading its texts', async () => {
  const plan = async (query: string): Promise<string> => {
    const steps = await cms.strapi.db.connection.raw<{ detail: string }[]>(`explain query plan ${query}`);
    return steps.map(({ detail }) => detail).join(', ');
  };
  expect(await plan('select count(id) from news_items where published_at is null')).toBe('SCAN news_items USING INDEX news_items_list');
  expect(await plan('select * from news_items where published_at is null order by published_on desc limit 20')).toBe(
    'SCAN news_items USING INDEX news_items_list',
  );
});
