import type { Core } from '@strapi/strapi';
import type { Values } from '../../publish-rules/form-schema.ts';
import { fileTarget } from './draft-input.ts';

export interface Referred extends Values {
  id: number;
  documentId: string;
}

/**
 * The entries and files that a draft is to lead to: by target, then by document id, without those that are gone. Of an
 * entry it is the draft, as where Strapi itself reads the relations of a draft: the published row may have another title.
 */
export async function findReferred(
  strapi: Core.Strapi,
  references: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Referred>>> {
  const found = new Map<string, Map<string, Referred>>();
  for (const [target, ids] of references) {
    const documentId = { $in: [...ids] };
    const query =
      target === fileTarget
        ? { select: ['id', 'documentId', 'name', 'mime', 'alternativeText'], where: { documentId } }
        : { select: ['id', 'documentId', 'title'], where: { documentId, publishedAt: null } };
    const rows = (await strapi.db.query(target).findMany(query)) as Referred[];
    found.set(target, new Map(rows.map((row) => [row.documentId, row])));
  }
  return found;
}
