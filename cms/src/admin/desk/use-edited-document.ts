import { unstable_useDocument, useQueryParams } from '@strapi/strapi/admin';
import type { PanelProps } from './panel-entry.ts';

interface Place {
  model: string;
  collectionType: string;
  /** Undefined for a single type, and for an entry that is not saved yet. */
  id: string | undefined;
}
interface Edited extends Pick<PanelProps, 'document' | 'meta'> {
  refetch(): void;
}

/** The entry of the form, as the edit view itself reads it: no request more. */
export function useEditedDocument({ model, collectionType, id }: Place): Edited {
  const [{ query }] = useQueryParams<{ plugins?: Record<string, object> }>();
  const params = Object.assign({}, query, ...Object.values(query.plugins ?? {})) as Record<string, unknown>;
  delete params.plugins;
  return unstable_useDocument({ collectionType, model, ...(collectionType === 'single-types' ? {} : { documentId: id }), params });
}
