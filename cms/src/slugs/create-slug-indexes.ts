import type { Core } from '@strapi/strapi';

/**
 * One slug, one entry: a unique index over the drafts and one over the published rows of each type, which Strapi's own
 * schema cannot express. They also serve look-ups by slug. Strapi drops indexes it does not know when a schema changes,
 * so they are made again at each boot.
 */
export async function createSlugIndexes(strapi: Core.Strapi): Promise<void> {
  for (const type of Object.values(strapi.contentTypes)) {
    if (!type.uid.startsWith('api::') || !type.options?.draftAndPublish || !type.attributes.slug || !type.collectionName) continue;
    const table = type.collectionName;
    await strapi.db.connection.raw('create unique index if not exists ?? on ?? (slug, (published_at is null))', [
      `${table}_slug_unique`,
      table,
    ]);
  }
}
