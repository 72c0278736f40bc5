import type { Core } from '@strapi/strapi';
import { currentActor } from './actor.ts';
import type { Outbox } from './outbox.ts';
import { fileUid } from './uids.ts';

/**
 * Uploads, edits and removals in the media library. They pass no document middleware, and their lifecycle runs when the
 * row is already committed: what is lost to a crash in between is found by `reconcile`, which `afterMany` asks for too,
 * where the database layer does not say which rows it touched.
 */
export function recordFileChanges(strapi: Core.Strapi, outbox: Outbox, afterMany: () => void): void {
  const record = async ({ result }: { result?: unknown }): Promise<void> => {
    const { documentId } = (result ?? {}) as { documentId?: unknown };
    if (typeof documentId !== 'string') {
      afterMany();
      return;
    }
    try {
      await outbox.reconcileFile(documentId, currentActor(strapi));
    } catch (error) {
      strapi.log.error(`The change of the uploaded file ${documentId} could not be recorded yet: ${String(error)}`);
      afterMany();
    }
  };
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    afterCreate: record,
    afterUpdate: record,
    afterDelete: record,
    afterCreateMany: afterMany,
    afterUpdateMany: afterMany,
    afterDeleteMany: afterMany,
  });
}
