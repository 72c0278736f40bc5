import { errors } from '@strapi/utils';
import type { Modules } from '@strapi/strapi';
import { publicTypeOf } from '../serializer/public-fields.ts';
import { SerializationError } from '../serializer/serialization-error.ts';
import { effectOf, writtenDocumentId, type DocumentEffect } from './document-effect.ts';
import type { Outbox } from './outbox.ts';

/**
 * Writes the publish event and the public form in the transaction of the change itself: both are there or neither is.
 * An entry that has no public form is not published, and its editor is told why.
 */
export function outboxMiddleware(outbox: Outbox): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const type = publicTypeOf(context.uid);
    const effect = effectOf(context, context.contentType.options?.draftAndPublish === true);
    if (type === undefined || effect === undefined) return next();
    return outbox.inTransaction(async () => {
      const result = await next();
      const documentId = writtenDocumentId(context, result);
      if (documentId !== undefined) await record(outbox, type, documentId, effect);
      return result;
    });
  };
}

async function record(outbox: Outbox, type: string, documentId: string, effect: DocumentEffect): Promise<void> {
  if (effect !== 'publish') return outbox.recordWithdrawal(type, documentId, effect);
  try {
    await outbox.recordPublish(type, documentId);
  } catch (error) {
    if (!(error instanceof SerializationError)) throw error;
    throw new errors.ApplicationError(`Belum dapat diterbitkan. ${error.message}`, { field: error.field });
  }
}
