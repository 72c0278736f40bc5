import type { Core } from '@strapi/strapi';

/** Lets a role open the page on publishing. */
export const readAction = 'admin::publishing.read';
/** Lets a role put the site back to an earlier release, let publishing go on and have every page made again. */
export const manageAction = 'admin::publishing.manage';

interface ActionProvider {
  registerMany(actions: object[]): Promise<unknown>;
}

export async function registerPublishingPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  const shared = { section: 'settings', pluginName: 'admin', category: 'Penerbitan', subCategory: 'umum' };
  await actionProvider.registerMany([
    { ...shared, uid: 'publishing.read', displayName: 'Buka halaman penerbitan' },
    { ...shared, uid: 'publishing.manage', displayName: 'Kembalikan rilis, lanjutkan publikasi, dan bangun ulang' },
  ]);
}
