import type { Core, Modules } from '@strapi/strapi';
import { publicTypeOf } from '../serializer/public-fields.ts';
import { editorialUid, findScheduledEntry } from './due-entries.ts';

export async function clearTimes(strapi: Core.Strapi, editorialId: number, times: { publishAt?: null; unpublishAt?: null }): Promise<void> {
  await strapi.db.query(editorialUid).update({ where: { id: editorialId }, data: times, select: ['id'] });
}

/**
 * A time is used up by what it was set for, whoever does it: without this, an entry published early by hand would be
 * published once more at the time once planned, with whatever its draft holds by then. A copy of an entry is not planned.
 * Registered behind the outbox, so that it happens in the transaction of the publish.
 */
export function clearScheduleMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const type = publicTypeOf(context.uid);
    const { documentId } = context.params as { documentId?: string };
    if (type !== undefined && documentId !== undefined && (context.action === 'publish' || context.action === 'unpublish')) {
      const entry = await findScheduledEntry(strapi, type, documentId);
      if (entry) await clearTimes(strapi, entry.editorialId, context.action === 'publish' ? { publishAt: null } : { unpublishAt: null });
    }
    const result = await next();
    if (type !== undefined && context.action === 'clone') {
      const clone = (result as { documentId?: string } | undefined)?.documentId;
      const entry = clone === undefined ? undefined : await findScheduledEntry(strapi, type, clone);
      if (entry) await clearTimes(strapi, entry.editorialId, { publishAt: null, unpublishAt: null });
    }
    return result;
  };
}
