import type { Core } from '@strapi/strapi';
import { attributesOfType, type Values } from '../../publish-rules/form-schema.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { fileTarget, referencesOf } from '../versions/draft-input.ts';
import { componentsOf } from '../versions/versions.ts';
import { layOver } from './lay-over.ts';

/** The values of a form over the stored draft, with what its relations lead to now. Nothing is saved. */
export async function readForm(strapi: Core.Strapi, type: string, stored: Values, given: unknown): Promise<Values> {
  const attributes = attributesOfType(strapi, uidOf(type));
  const components = componentsOf(strapi);
  const named = layOver(attributes, stored, given, { components, find: (_target, documentId) => ({ documentId }) });
  const found = await findTargets(strapi, referencesOf(attributes, named, components));
  return layOver(attributes, stored, given, { components, find: (target, documentId) => found.get(target)?.get(documentId) });
}

type Targets = ReadonlyMap<string, ReadonlyMap<string, Values>>;

async function findTargets(strapi: Core.Strapi, references: ReadonlyMap<string, ReadonlySet<string>>): Promise<Targets> {
  const found = new Map<string, Map<string, Values>>();
  for (const [target, ids] of references) {
    const fields = target === fileTarget ? ['name', 'mime', 'alternativeText'] : ['title'];
    const query = { select: ['id', 'documentId', ...fields], where: { documentId: { $in: [...ids] } } };
    const rows = (await strapi.db.query(target).findMany(query)) as (Values & { documentId: string })[];
    found.set(target, new Map(rows.map((row) => [row.documentId, row])));
  }
  return found;
}
