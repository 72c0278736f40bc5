import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { typeOf } from './form-schema.ts';

const appendOnlyTypes: readonly string[] = ['progress-record'];
const changingActions: readonly string[] = ['update', 'delete', 'unpublish'];

/** Why nobody changes, withdraws or deletes a published entry of this type; undefined where they may. */
export function historyRefusal(type: string): string | undefined {
  if (!appendOnlyTypes.includes(type)) return undefined;
  return (
    'Catatan capaian yang sudah terbit tidak bisa diubah, ditarik, atau dihapus. ' +
    'Bila keliru, buat catatan baru dan pilih catatan ini pada "Mengoreksi".'
  );
}

/** A published progress record is never edited, withdrawn or deleted: the history of a programme cannot be rewritten. */
export function keepHistory(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    const refusal = historyRefusal(typeOf(context.uid));
    if (refusal && changingActions.includes(context.action) && documentId) {
      const published = await strapi.db.query(context.uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
      if (published > 0) throw new errors.ValidationError(refusal);
    }
    return next();
  };
}
