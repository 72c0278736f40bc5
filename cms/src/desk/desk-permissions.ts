import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: object[]): Promise<unknown>;
}

/** The desk's own permissions, as the page of a role lists them. */
export async function registerDeskPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  const shared = { section: 'settings', pluginName: 'admin', category: 'Meja redaksi', subCategory: 'umum' };
  await actionProvider.registerMany([
    { ...shared, uid: 'desk.audit', displayName: 'Baca dan unduh jejak audit' },
    { ...shared, uid: 'desk.placement', displayName: 'Atur penempatan pengguna' },
  ]);
}
