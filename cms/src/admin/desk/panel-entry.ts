import { typeOfModel } from '../parts/type-of-model.ts';

/** What Strapi's edit view tells a side panel. */
export interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  collectionType: string;
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string };
  meta?: { availableStatus?: { updatedAt?: string; publishedAt?: string | null }[] };
}
export interface PanelEntry {
  type: string;
  id: string;
  /** Another one whenever the entry was saved or published: time to ask the server again. */
  occasion: string;
}

/** The entry a panel stands beside; undefined while it is not saved, and for what the desk does not look after. */
export function panelEntry({ activeTab, model, documentId, document, meta }: PanelProps): PanelEntry | undefined {
  const id = document?.documentId ?? documentId;
  if (!model.startsWith('api::') || activeTab === null || id === undefined || id === 'create' || document === undefined) return undefined;
  const statuses = meta?.availableStatus?.map(({ updatedAt, publishedAt }) => [updatedAt, publishedAt]);
  return { type: typeOfModel(model), id, occasion: JSON.stringify([document.updatedAt, statuses]) };
}
