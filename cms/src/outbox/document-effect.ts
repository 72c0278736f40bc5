interface DocumentAction {
  action: string;
  params?: { documentId?: unknown; status?: unknown };
}

export type DocumentEffect = 'publish' | 'unpublish' | 'delete';

/**
 * What a Document Service action does to what is public. `discardDraft` and saving a draft do nothing; `create` and
 * `update` with `status: 'published'` publish like `publish` does; without draft and publish every write is public.
 */
export function effectOf({ action, params }: DocumentAction, hasDraftAndPublish: boolean): DocumentEffect | undefined {
  switch (action) {
    case 'publish':
    case 'unpublish':
    case 'delete':
      return action;
    case 'create':
    case 'update':
      return !hasDraftAndPublish || params?.status === 'published' ? 'publish' : undefined;
    case 'clone':
      return hasDraftAndPublish ? undefined : 'publish';
    default:
      return undefined;
  }
}

/** The document an action wrote; undefined when it found none to write. */
export function writtenDocumentId({ action, params }: DocumentAction, result: unknown): string | undefined {
  const { documentId, entries } = (result ?? {}) as { documentId?: unknown; entries?: unknown };
  if (Array.isArray(entries) ? entries.length === 0 : result === null || result === undefined) return undefined;
  const id = action === 'create' || action === 'clone' ? documentId : (params?.documentId ?? documentId);
  return typeof id === 'string' ? id : undefined;
}
