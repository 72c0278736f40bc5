import { Typography } from '@strapi/design-system';
import type { ReviewPanel as Review } from '../../desk/review/review-panel.ts';
import { ReviewSteps } from './ReviewSteps.tsx';
import { useDesk } from './use-desk.ts';

/** What Strapi's edit view tells a side panel. */
interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  collectionType: string;
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string };
  meta?: { availableStatus?: { updatedAt?: string; publishedAt?: string | null }[] };
}

const title = 'Tinjauan';

/** Beside the form of an entry: where it stands between its author and residents, and what the person may do about it. */
export function ReviewPanel({ activeTab, collectionType, model, documentId, document, meta }: PanelProps) {
  const id = document?.documentId ?? documentId;
  const isSaved = model.startsWith('api::') && activeTab !== null && id !== undefined && id !== 'create' && document !== undefined;
  const type = model.slice(model.lastIndexOf('.') + 1);
  const occasion = JSON.stringify([
    document?.updatedAt,
    meta?.availableStatus?.map(({ updatedAt, publishedAt }) => [updatedAt, publishedAt]),
  ]);
  const { data, error, isMissing, ask } = useDesk<Review>(isSaved ? `/desk/review/${type}/${id}` : undefined, occasion);
  if (!isSaved || isMissing) return null;
  if (error) return { title, content: <Typography variant="pi">{error}</Typography> };
  if (!data) return { title, content: <Typography variant="pi">Memeriksa…</Typography> };
  return { title, content: <ReviewSteps review={data} entry={{ type, id, model, collectionType }} onDone={ask} /> };
}
