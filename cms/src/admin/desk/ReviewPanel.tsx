import { Typography } from '@strapi/design-system';
import type { ReviewPanel as Review } from '../../desk/review/review-panel.ts';
import { panelEntry, type PanelProps } from './panel-entry.ts';
import { ReviewSteps } from './ReviewSteps.tsx';
import { useDesk } from './use-desk.ts';

const title = 'Tinjauan';

/** Beside the form of an entry: where it stands between its author and residents, and what the person may do about it. */
export function ReviewPanel(props: PanelProps) {
  const { model, collectionType } = props;
  const entry = panelEntry(props);
  const { data, error, isMissing, isStale, ask } = useDesk<Review>(entry && `/desk/review/${entry.type}/${entry.id}`, entry?.occasion);
  if (!entry || isMissing) return null;
  if (error) return { title, content: <Typography variant="pi">{error}</Typography> };
  if (!data) return { title, content: <Typography variant="pi">Memeriksa…</Typography> };
  return {
    title,
    content: (
      <ReviewSteps
        key={entry.id}
        review={data}
        isStale={isStale}
        entry={{ type: entry.type, id: entry.id, model, collectionType }}
        onDone={ask}
      />
    ),
  };
}
