import type { Core } from '@strapi/strapi';
import { auditEntryUid } from '../uids.ts';

/** What happened, in words that stand in the database: they are shown, searched and exported as they are. */
export type AuditedAction =
  | 'buat'
  | 'ubah'
  | 'gandakan'
  | 'terbitkan'
  | 'batalkan-terbit'
  | 'buang-perubahan'
  | 'hapus'
  | 'ajukan'
  | 'tarik'
  | 'kembalikan'
  | 'setujui'
  | 'pulihkan'
  | 'tempatkan';

interface Audited {
  actor: { id: number; name: string };
  action: AuditedAction;
  type: string;
  id: string;
  title: string;
  details?: object;
}

/** Adds a row to the audit log. In the transaction of what it tells of: both are there or neither is. */
export async function recordAudit(strapi: Core.Strapi, { actor, action, type, id, title, details }: Audited): Promise<void> {
  await strapi.db.query(auditEntryUid).create({
    data: {
      ...{ at: new Date(), actorId: actor.id, actorName: actor.name, action },
      ...{ entryType: type, entryId: id, title: title.slice(0, 255), details: details ?? null },
    },
    select: ['id'],
  });
}
