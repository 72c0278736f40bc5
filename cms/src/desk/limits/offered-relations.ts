import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../publish-rules/form-schema.ts';
import { isParentField } from './agency-limits.ts';

type Context = NonNullable<ReturnType<Core.Strapi['requestContext']['get']>>;

/** What entries of one agency refer to at another: the counter a service is at, the service a news item is about. */
const sharedTypes: readonly string[] = ['place', 'service', 'quick-win'];

/** What a form asks for to choose a relation from; of entries that are chosen already it asks at a longer address. */
const offerAddress = /^\/content-manager\/relations\/([\w.:-]+)\/(\w+)$/;

const known = new WeakMap<Context, Promise<string[]>>();

/**
 * The published entries, by their document ids, that a form offers at this request whichever agency they are of; none at any
 * other request. Drafts of others stay theirs, and so does what an entry is part of.
 */
export function offeredEntries(strapi: Core.Strapi): Promise<string[]> {
  const context = strapi.requestContext.get();
  if (context?.method !== 'GET') return Promise.resolve([]);
  const found = known.get(context) ?? findOffered(strapi, context);
  known.set(context, found);
  return found;
}

async function findOffered(strapi: Core.Strapi, { path }: Context): Promise<string[]> {
  const [, model = '', field = ''] = offerAddress.exec(path) ?? [];
  const schema = strapi.getModel(model as UID.Schema) as { attributes: Record<string, object> } | undefined;
  const { target } = (schema?.attributes[field] ?? {}) as { target?: string };
  if (target === undefined || !sharedTypes.includes(typeOf(target)) || isParentField(typeOf(model), field)) return [];
  const published = { select: ['documentId'], where: { publishedAt: { $notNull: true } } };
  const rows: { documentId: string }[] = await strapi.db.query(target).findMany(published);
  return rows.map(({ documentId }) => documentId);
}
