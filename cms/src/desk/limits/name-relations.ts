import type { Core, UID } from '@strapi/strapi';
import { publicFields, uidOf } from '../../serializer/public-fields.ts';
import { guardRoute } from './guard-route.ts';

type Context = Parameters<Core.MiddlewareHandler>[0];
interface Relation {
  documentId: string;
  title?: string | null;
}

/**
 * Of an entry that the person may not read, as one of another agency, Strapi's forms show nothing but its id. What residents
 * read as its title is no secret. In the `register` phase.
 */
export function nameRelations(strapi: Core.Strapi): void {
  guardRoute(strapi, 'content-manager', 'GET /relations/:model/:id/:targetField', addNames);

  async function addNames(context: Context, next: () => Promise<unknown>): Promise<void> {
    await next();
    const { results = [] } = (context.body ?? {}) as { results?: Relation[] };
    const nameless = results.filter(({ title }) => title === undefined);
    const target = nameless.length > 0 ? targetOf(strapi, String(context.params.model), String(context.params.targetField)) : undefined;
    if (!target) return;
    const rows = (await strapi.db.query(target).findMany({
      select: ['documentId', 'title'],
      where: { documentId: { $in: nameless.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
    })) as Relation[];
    const titles = new Map(rows.map(({ documentId, title }) => [documentId, title]));
    for (const relation of nameless) relation.title = titles.get(relation.documentId) ?? 'Draf perangkat daerah lain';
  }
}

/** Of relations to what residents read. */
function targetOf(strapi: Core.Strapi, model: string, field: string): UID.ContentType | undefined {
  const attribute = strapi.getModel(model as UID.Schema).attributes[field] as { target?: string } | undefined;
  return [...publicFields.keys()].map(uidOf).find((uid) => uid === attribute?.target) as UID.ContentType | undefined;
}
