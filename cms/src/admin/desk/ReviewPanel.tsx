import { Typography } from '@strapi/design-system';
import type { PanelProps } from './panel-entry.ts';
import { ReviewSteps } from './ReviewSteps.tsx';
import { useReview } from './use-review.ts';

const title = 'Tinjauan';

/** Beside the form of an entry: where it stands between its author and residents, and what the person may do about it. */
export function ReviewPanel(props: PanelProps) {
  const { model, collectionType } = props;
  const { entry, data, error, isMissing, isStale, ask } = useReview(props);
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
