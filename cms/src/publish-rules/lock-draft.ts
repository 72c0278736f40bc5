import type { Core } from '@strapi/strapi';

/**
 * Keeps others from saving a draft until the transaction at hand is over. On SQLite a transaction has the only connection
 * anyway; PostgreSQL would let a save in between two statements.
 */
export async function lockDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(async ({ trx }) => {
    await trx(tableName).select('id').where({ document_id: documentId }).whereNull('published_at').forUpdate();
  });
}
