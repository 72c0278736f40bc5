import type { PublishRow } from '../../publishing/status-answers.ts';

/** Where the admin edits an entry; undefined where there is nothing to edit any more, and for files. */
export function entryAddressOf({ uid, kind, documentId, action }: PublishRow): string | undefined {
  if (!uid.startsWith('api::') || action === 'delete') return undefined;
  return kind === 'singleType' ? `/content-manager/single-types/${uid}` : `/content-manager/collection-types/${uid}/${documentId}`;
}
