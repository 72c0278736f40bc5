import type { Core } from '@strapi/strapi';

/** Names of the tokens Strapi makes at its first boot; "Full Access" may change everything and nobody asked for it. */
const defaultTokenNames = ['Read Only', 'Full Access'];

export async function deleteDefaultApiTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: defaultTokenNames }, lastUsedAt: null } });
}
