import type { Core } from '@strapi/strapi';

interface Default {
  model: 'admin::role' | 'plugin::i18n.locale';
  where: Readonly<Record<string, string>>;
  data: Readonly<Record<string, string>>;
}

/** Rows that Strapi writes at the first boot, as long as nobody has changed them. */
const defaults: readonly Default[] = [
  {
    model: 'admin::role',
    where: { code: 'strapi-super-admin', description: 'Super Admins can access and manage all features and settings.' },
    data: { description: 'Boleh melakukan semua hal, termasuk pengaturan dan pengguna.' },
  },
  {
    model: 'admin::role',
    where: { code: 'strapi-editor', description: 'Editors can manage and publish contents including those of other users.' },
    data: { description: 'Mengelola dan menerbitkan konten, juga milik pengguna lain.' },
  },
  {
    model: 'admin::role',
    where: { code: 'strapi-author', description: 'Authors can manage the content they have created.' },
    data: { name: 'Penulis', description: 'Mengelola konten yang dibuatnya sendiri.' },
  },
  { model: 'plugin::i18n.locale', where: { code: 'id', name: 'Indonesian (id)' }, data: { name: 'Bahasa Indonesia (id)' } },
];

export async function nameDefaults(strapi: Core.Strapi): Promise<void> {
  for (const { model, where, data } of defaults) await strapi.db.query(model).updateMany({ where, data });
}
