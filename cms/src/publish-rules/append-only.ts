import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const appendOnlyTypes: readonly string[] = ['api::progress-record.progress-record'];
const changingActions: readonly string[] = ['update', 'delete', 'unpublish'];

/** A published progress record is never edited, withdrawn or deleted: the history of a programme cannot be rewritten. */
export function keepHistory(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    if (appendOnlyTypes.includes(context.uid) && changingActions.includes(context.action) && documentId) {
      const published = await strapi.db.query(context.uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
      if (published > 0) {
        throw new errors.ValidationError(
          'Catatan capaian yang sudah terbit tidak bisa diubah, ditarik, atau dihapus. ' +
            'Bila keliru, buat catatan baru dan pilih catatan ini pada "Mengoreksi".',
        );
      }
    }
    return next();
  };
}
