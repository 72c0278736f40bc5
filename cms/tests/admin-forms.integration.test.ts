import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyLabels } from '../src/labels/apply-labels.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { TestDatabase } from './test-database.ts';

interface Configuration {
  data: {
    contentType: {
      settings: { mainField: string; defaultSortBy: string };
      metadatas: Record<string, { edit: { label: string; description: string }; list: { label: string } }>;
      layouts: { list: string[]; edit: { name: string; size: number }[][] };
    };
    components: Record<string, { metadatas: Record<string, { edit: { label: string } }> }>;
  };
}

const configurationKeys = 'plugin_content_manager_configuration%';
let cms: TestCms;
let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = mkdtempSync(path.join(tmpdir(), 'palopo-cms-'));
  cms = await bootStrapi({ listen: true, dataDirectory });
});
afterAll(async () => {
  await cms.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
  await TestDatabase.of(dataDirectory)?.drop();
});

test('the admin shows Indonesian labels, help, forms and columns without anybody setting them by hand', async () => {
  const { body } = await cms.asAdministrator('GET', '/content-manager/content-types/api::service.service/configuration');
  const { contentType, components } = (body as Configuration).data;
  expect(contentType.metadatas.keywords?.edit).toMatchObject({
    label: 'Kata kunci',
    description: expect.stringMatching(/paling sedikit tiga.* Wajib untuk terbit\.$/) as string,
  });
  expect(contentType.metadatas.agency?.list.label).toBe('Perangkat daerah penyelenggara');
  expect(contentType.layouts.list).toEqual(['title', 'agency', 'standing', 'isReferral', 'sampleData']);
  expect(contentType.layouts.edit[0]).toEqual([
    { name: 'title', size: 8 },
    { name: 'slug', size: 4 },
  ]);
  expect(components['service.requirement']?.metadatas.condition?.edit.label).toBe('Berlaku bila');
});

test('hidden types are not offered to editors, and feedback is', async () => {
  const { body } = await cms.asAdministrator('GET', '/content-manager/content-types');
  const visible = (body as { data: { uid: string; isDisplayed: boolean }[] }).data
    .filter(({ isDisplayed }) => isDisplayed)
    .map(({ uid }) => uid);
  expect(visible).toContain('api::feedback.feedback');
  for (const type of ['publish-event', 'public-entry', 'audit-entry', 'review', 'entry-version', 'placement'])
    expect(visible).not.toContain(`api::${type}.${type}`);
});

test('a second boot has nothing to write', async () => {
  await cms.stop();
  const settings = 'strapi_core_store_settings';
  cms = await bootStrapi({ dataDirectory });
  const before: unknown = await cms.strapi.db.connection(settings).where('key', 'like', configurationKeys).orderBy('key');
  let writes = 0;
  cms.strapi.db.connection.client.on('query', ({ sql }: { sql: string }) => {
    if (/^(insert|update|delete)/i.test(sql) && sql.includes(settings)) writes += 1;
  });
  await applyLabels(cms.strapi);
  expect(writes).toBe(0);
  expect(await cms.strapi.db.connection(settings).where('key', 'like', configurationKeys).orderBy('key')).toEqual(before);
});
