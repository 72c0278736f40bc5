import type { Core, Modules, UID } from '@strapi/strapi';
import { keepHistory } from './append-only.ts';
import { checkDraft } from './check-draft.ts';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];
type AnyDocument = Modules.Documents.AnyDocument;

interface WriteParams {
  documentId?: string;
  status?: string;
  [name: string]: unknown;
}

/** Refuses to publish what is not fit to be read. Register it before anything that acts on a publish. */
export function registerPublishRules(strapi: Core.Strapi): void {
  strapi.documents.use(keepHistory(strapi));
  strapi.documents.use(checkBeforePublishing(strapi));
}

function checkBeforePublishing(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const hasDrafts = context.uid.startsWith('api::') && context.contentType.options?.draftAndPublish === true;
    const params = context.params as WriteParams;
    if (hasDrafts && context.action === 'publish' && params.documentId) {
      await checkDraft(strapi, context.uid, params.documentId);
    } else if (hasDrafts && (context.action === 'create' || context.action === 'update') && params.status === 'published') {
      return saveThenPublish(strapi, context, next);
    }
    return next();
  };
}

/** `create` and `update` may publish in one go. Only the saved draft can be checked, so the two steps are taken apart. */
async function saveThenPublish(strapi: Core.Strapi, context: Context, next: () => Promise<unknown>): Promise<AnyDocument | null> {
  const { data: _data, ...params } = context.params as unknown as WriteParams & { data?: unknown };
  return strapi.db.transaction(async () => {
    Object.assign(context.params as object, { status: 'draft' });
    const draft = (await next()) as AnyDocument | null;
    if (!draft) return null;
    const { entries } = await documentsOf(strapi, context.uid).publish({ ...params, documentId: draft.documentId });
    return entries[0] ?? null;
  });
}

function documentsOf(strapi: Core.Strapi, uid: string): { publish(params: object): Promise<{ entries: AnyDocument[] }> } {
  return strapi.documents(uid as UID.ContentType);
}
