import type { Core, Modules, UID } from '@strapi/strapi';
import { keepHistory } from './append-only.ts';
import { checkDraft } from './check-draft.ts';
import { lockDraft } from './lock-draft.ts';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];
type AnyDocument = Modules.Documents.AnyDocument;

interface WriteParams {
  documentId?: string;
  status?: string;
  [name: string]: unknown;
}

/**
 * `create` and `update` may publish in one go. Only a saved draft can be checked, so the two steps are taken apart.
 * Register it before anything that acts on a publish.
 */
export function separatePublishing(strapi: Core.Strapi, inTransaction: InTransaction): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const isWrite = context.action === 'create' || context.action === 'update';
    const isSplit = isWrite && hasDrafts(context) && (context.params as WriteParams).status === 'published';
    return isSplit ? saveThenPublish(strapi, inTransaction, context, next) : next();
  };
}

/**
 * Refuses to publish what is not fit to be read. Registered behind the outbox, so that draft, check and publish are of one
 * transaction: what is saved meanwhile comes before all of it or after, and nothing goes out unchecked.
 */
export function registerPublishRules(strapi: Core.Strapi): void {
  strapi.documents.use(keepHistory(strapi));
  strapi.documents.use(async (context, next) => {
    const { documentId } = context.params as WriteParams;
    if (context.action === 'publish' && documentId && hasDrafts(context)) {
      await lockDraft(strapi, context.uid, documentId);
      await checkDraft(strapi, context.uid, documentId);
    }
    return next();
  });
}

type InTransaction = <T>(work: () => Promise<T>) => Promise<T>;

function hasDrafts({ uid, contentType }: Context): boolean {
  return uid.startsWith('api::') && contentType.options?.draftAndPublish === true;
}

async function saveThenPublish(
  strapi: Core.Strapi,
  inTransaction: InTransaction,
  context: Context,
  next: () => Promise<unknown>,
): Promise<AnyDocument | null> {
  const { data: _data, ...params } = context.params as unknown as WriteParams & { data?: unknown };
  return inTransaction(async () => {
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
