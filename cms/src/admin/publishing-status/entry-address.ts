import type { PublishRow } from '../../publishing/status-answers.ts';
import { entryAddress } from '../parts/entry-address.ts';

/** Where the admin edits an entry; undefined where there is nothing to edit any more, and for files. */
export function entryAddressOf({ uid, documentId, action }: PublishRow): string | undefined {
  if (!uid.startsWith('api::') || action === 'delete') return undefined;
  return entryAddress(uid, documentId);
}
