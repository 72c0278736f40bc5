import type { Core } from '@strapi/strapi';
import { typeLabels } from './all-type-labels.ts';
import { sortOf } from './sort-of.ts';

/**
 * Lists in the admin count the drafts and sort them, and the database would read every row of a type for each, texts and
 * all. An index of the drafts by what their list is sorted by answers both. Made again at each boot, as Strapi drops indexes
 * it does not know when a schema changes.
 */
export async function createListIndexes(strapi: Core.Strapi): Promise<void> {
  for (const [type, labels] of Object.entries(typeLabels)) {
    const { collectionName, options } = strapi.contentType(`api::${type}.${type}` as 'api::page.page');
    const { attribute } = sortOf(labels);
    const column = (strapi.db.metadata.get(`api::${type}.${type}`).attributes[attribute] as { columnName?: string }).columnName;
    if (!collectionName || !options?.draftAndPublish || column === undefined) continue;
    await strapi.db.connection.raw('create index if not exists ?? on ?? (??) where published_at is null', [
      `${collectionName}_list`,
      collectionName,
      column,
    ]);
  }
}
