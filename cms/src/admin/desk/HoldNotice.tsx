import { Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext, useQueryParams } from '@strapi/strapi/admin';
import { useEditedDocument } from './use-edited-document.ts';
import { useReview } from './use-review.ts';

/** Below Save and Publish: why one of them is off, and what to do. */
export function HoldNotice() {
  const { model, collectionType, id, form } = useContentManagerContext();
  const { modified } = form as { modified: boolean };
  const [{ query }] = useQueryParams<{ status?: 'draft' | 'published' }>();
  const { document, meta } = useEditedDocument({ model, collectionType, id });
  const { data } = useReview({ activeTab: query.status ?? 'draft', model, collectionType, documentId: id, document, meta });
  if (!data || query.status === 'published') return null;
  const { save, publish, publishChanged } = data.refusals;
  // What is out already needs no publish.
  const reason = save ?? (modified ? publishChanged : data.state === 'terbit' ? null : publish);
  if (!reason) return null;
  return (
    <Typography variant="pi" textColor="neutral700" tag="p" role="status">
      {reason}
    </Typography>
  );
}
