import type { Core } from '@strapi/strapi';
import { attributesOfComponent, attributesOfType, type FormAttributes, type Values } from './form-schema.ts';

type Populate = Record<string, unknown>;

/** The draft of a document with all its components, and the ids of what it refers to. */
export async function readDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<Values | undefined> {
  return readRow(strapi, uid, { documentId, publishedAt: null });
}

/** The same of what is published; Strapi leaves out its relations to unpublished entries. */
export async function readPublished(strapi: Core.Strapi, uid: string, documentId: string): Promise<Values | undefined> {
  return readRow(strapi, uid, { documentId, publishedAt: { $notNull: true } });
}

async function readRow(strapi: Core.Strapi, uid: string, where: Populate): Promise<Values | undefined> {
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate: populateOf(strapi, attributesOfType(strapi, uid)) });
  return (row as Values | null) ?? undefined;
}

function populateOf(strapi: Core.Strapi, attributes: FormAttributes): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'relation' && attribute.target?.startsWith('api::')) populate[name] = { select: ['id', 'documentId', 'title'] };
    else if (attribute.type === 'media') populate[name] = { select: ['id', 'documentId', 'name', 'mime', 'alternativeText'] };
    else if (attribute.type === 'component')
      populate[name] = { populate: populateOf(strapi, attributesOfComponent(strapi, attribute.component ?? '')) };
    else if (attribute.type === 'dynamiczone') {
      const on = (attribute.components ?? []).map((name) => [name, { populate: populateOf(strapi, attributesOfComponent(strapi, name)) }]);
      populate[name] = { on: Object.fromEntries(on) as Populate };
    }
  }
  return populate;
}
