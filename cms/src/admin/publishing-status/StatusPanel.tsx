import { Typography } from '@strapi/design-system';
import type { EntryStatus } from '../../publishing/status-answers.ts';
import { describeStatus, isSettled } from './describe-status.ts';
import { StatusText } from './StatusText.tsx';
import { usePolled, type Pace } from './use-polled.ts';

/** What Strapi's edit view tells a side panel. */
interface PanelProps {
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string; status?: string };
  meta?: { availableStatus?: { updatedAt?: string; publishedAt?: string | null }[] };
}

const title = 'Di situs';

/** Tells, in the edit view of an entry, what residents have of it. */
export function StatusPanel({ model, documentId, document, meta }: PanelProps) {
  // A single type has no id in the address of its page.
  const id = document?.documentId ?? documentId;
  const isSaved = id !== undefined && id !== 'create' && document !== undefined;
  const occasion = JSON.stringify([
    document?.updatedAt,
    document?.status,
    meta?.availableStatus?.map(({ updatedAt, publishedAt }) => [updatedAt, publishedAt]),
  ]);
  const { data, error } = usePolled<EntryStatus>(isSaved ? `/publishing-status/entries/${model}/${id}` : undefined, paceOf, occasion);
  if (!isSaved || error === 'missing') return null;
  if (error)
    return { title, content: <Typography variant="pi">Keadaan di situs belum dapat dibaca. Dicoba lagi sebentar lagi.</Typography> };
  if (!data) return { title, content: <Typography variant="pi">Memeriksa…</Typography> };
  return { title, content: <StatusText description={describeStatus(data, new Date())} url={data.state === 'live' ? data.url : null} /> };
}

function paceOf(status: EntryStatus): Pace {
  if (isSettled(status)) return 'settled';
  return ['waiting', 'rendered', 'withdrawing'].includes(status.state) ? 'under-way' : 'waiting';
}
