import type { Core, Modules } from '@strapi/strapi';
import { publicTypeOf } from '../../serializer/public-fields.ts';
import { cleanValues } from './clean-text.ts';
import { resetCopy } from './reset-copy.ts';

/** Cleans what was pasted, and takes from a copy what belongs to its original only. Before slugs are made. */
export function writingMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (publicTypeOf(context.uid) === undefined || !['create', 'update', 'clone'].includes(context.action)) return next();
    const params = context.params as { documentId?: string; data?: Record<string, unknown> };
    if (params.data) params.data = cleanValues(params.data);
    if (context.action === 'clone' && params.documentId) {
      const original: unknown = await strapi.db.query(context.uid).findOne({
        select: ['slug', 'title'],
        where: { documentId: params.documentId, publishedAt: null },
        populate: { editorial: true },
      });
      resetCopy(params, original ?? undefined);
    }
    return next();
  };
}
