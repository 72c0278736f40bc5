import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootStrapi, testAdministrator, type TestCms } from './boot-strapi.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
}, 120_000);
afterAll(() => cms.stop());

const languageOf = async (email: string) => {
  const user = (await cms.strapi.db.query('admin::user').findOne({ where: { email } })) as { preferedLanguage: string | null } | null;
  return user?.preferedLanguage;
};

test('the first administrator, and whoever is invited, has the admin in Indonesian', async () => {
  expect(await languageOf(testAdministrator.email)).toBe('id');
  const invitation = { email: 'editor@palopo.test', firstname: 'Andi', roles: [1], preferedLanguage: 'en' };
  expect((await cms.asAdministrator('POST', '/admin/users', invitation)).status).toBe(201);
  expect(await languageOf('editor@palopo.test')).toBe('id');
});

test('nobody leaves that language', async () => {
  await cms.asAdministrator('PUT', '/admin/users/me', { preferedLanguage: 'en' });
  expect(await languageOf(testAdministrator.email)).toBe('id');
});

test.each([
  ['a wrong password', 'POST', '/admin/login', { email: testAdministrator.email, password: 'Salah-123' }, ['Surel atau kata sandi salah.']],
  [
    'a user twice',
    'POST',
    '/admin/users',
    { email: testAdministrator.email, firstname: 'B', roles: [1] },
    ['Surel ini sudah dipakai pengguna lain.'],
  ],
  ['a user without mail', 'POST', '/admin/users', { firstname: 'B', roles: [1] }, ['Wajib diisi.', 'Wajib diisi.']],
  ['an entry that is gone', 'GET', '/content-manager/collection-types/api::service.service/tidakada', undefined, ['Tidak ditemukan.']],
])('the server refuses %s in Indonesian', async (_, method, address, sent, messages) => {
  const { status, body } = await cms.asAdministrator(method, address, sent);
  const { error } = body as { error: { message: string; details?: { errors?: { message: string }[] } } };
  expect(status).toBeGreaterThanOrEqual(400);
  expect([error.message, ...(error.details?.errors ?? []).map(({ message }) => message)]).toEqual(messages);
});

test('roles and permissions have Indonesian names', async () => {
  const roles = await cms.asAdministrator('GET', '/admin/roles');
  expect(JSON.stringify(roles.body)).not.toMatch(/\b(can|content|users|Author)\b/);
  const { body } = await cms.asAdministrator('GET', '/admin/permissions');
  const { sections } = (body as { data: { sections: Sections } }).data;
  const { actions, subjects } = sections.collectionTypes;
  expect(actions.map(({ label }) => label).sort()).toEqual(['Baca', 'Buat', 'Hapus', 'Terbitkan', 'Ubah']);
  const service = subjects.find(({ uid }) => uid === 'api::service.service');
  expect(service?.label).toBe('Layanan');
  const labels = JSON.stringify(service?.properties);
  expect(labels).toContain('"label":"Nama layanan"');
  expect(labels).toContain('"label":"Syarat"');
  const names = [...sections.plugins, ...sections.settings].map(({ displayName }) => displayName);
  expect(names.filter((name) => /\b(Create|Read|Update|Delete|Access|Configure|the)\b/.test(name))).toEqual([]);
});

interface Sections {
  plugins: { displayName: string }[];
  settings: { displayName: string }[];
  collectionTypes: { actions: { label: string }[]; subjects: { uid: string; label: string; properties: unknown }[] };
}
