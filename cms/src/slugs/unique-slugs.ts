import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findLabel } from '../labels/find-label.ts';
import { toSlug } from './to-slug.ts';

interface WriteParams {
  documentId?: string;
  data?: { title?: unknown; slug?: unknown };
}
interface Owner {
  documentId: string;
  title: string | null;
}
interface Current extends Owner {
  slug: string | null;
}

/** Gives an entry a slug made of its title where nobody wrote one, and refuses one that another entry has, as draft or published. */
export function keepSlugsUnique(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const writes = context.action === 'create' || context.action === 'update' || context.action === 'clone';
    if (writes && context.uid.startsWith('api::') && context.contentType.options?.draftAndPublish && context.contentType.attributes.slug) {
      await settleSlug(strapi, context.uid, context.action, context.params as WriteParams);
    }
    return next();
  };
}

async function settleSlug(strapi: Core.Strapi, uid: UID.ContentType, action: string, params: WriteParams): Promise<void> {
  const data = (params.data ??= {});
  // A clone is a new entry: nobody is "itself" to it.
  const documentId = action === 'update' ? params.documentId : undefined;
  const current = params.documentId ? await findCurrent(strapi, uid, params.documentId) : undefined;
  const given = typeof data.slug === 'string' ? data.slug.trim() : '';
  // A form sends back the slug that it got.
  const isKept = action === 'update' && Boolean(current?.slug) && (given ? given === current?.slug : data.slug === undefined);
  if (isKept && current && typeof data.title === 'string' && (await followsTitle(strapi, uid, current, data.title))) {
    data.slug = await findFreeSlug(strapi, uid, toSlug(data.title), documentId);
    return;
  }
  if (given) {
    data.slug = given;
    const owner = await findOwner(strapi, uid, given, documentId);
    if (owner) throw slugTaken(strapi, uid, given, owner);
    return;
  }
  if (isKept) return;
  const title = typeof data.title === 'string' ? data.title : (current?.title ?? '');
  const base = toSlug(title);
  if (base) data.slug = await findFreeSlug(strapi, uid, base, documentId);
}

/** Until residents have it, a slug that was made of the title is made anew with it: that of a copy would say "salinan" for ever. */
async function followsTitle(strapi: Core.Strapi, uid: UID.ContentType, current: Current, title: string): Promise<boolean> {
  const { documentId, slug } = current;
  const base = toSlug(current.title ?? '');
  const isMade = slug === base || (base !== '' && slug?.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
  if (!isMade || !toSlug(title) || toSlug(title) === base || !isByPerson(strapi)) return false;
  return (await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) === 0;
}

/** The importer finds entries by their slugs. */
function isByPerson(strapi: Core.Strapi): boolean {
  return (strapi.requestContext.get()?.state as { user?: unknown } | undefined)?.user !== undefined;
}

async function findFreeSlug(strapi: Core.Strapi, uid: UID.ContentType, base: string, documentId: string | undefined): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await findOwner(strapi, uid, slug, documentId))) return slug;
  }
}

async function findOwner(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  slug: string,
  exceptId: string | undefined,
): Promise<Owner | undefined> {
  const where = { slug, ...(exceptId ? { documentId: { $ne: exceptId } } : {}) };
  const owner: unknown = await strapi.db.query(uid).findOne({ select: ['documentId', 'title'], where });
  return (owner as Owner | null) ?? undefined;
}

async function findCurrent(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Current | undefined> {
  const where = { documentId, publishedAt: null };
  const row: unknown = await strapi.db.query(uid).findOne({ select: ['documentId', 'slug', 'title'], where });
  return (row as Current | null) ?? undefined;
}

function slugTaken(strapi: Core.Strapi, uid: UID.ContentType, slug: string, owner: Owner): Error {
  const field = findLabel(uid.slice(uid.lastIndexOf('.') + 1), 'slug');
  const { displayName } = strapi.contentType(uid).info;
  const message = `${field} "${slug}" sudah dipakai ${displayName} lain: "${owner.title ?? 'tanpa judul'}". Pakai alamat lain.`;
  return new errors.ValidationError(message, { errors: [{ path: ['slug'], message, name: 'ValidationError' }] });
}
