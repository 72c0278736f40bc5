import type { ReviewPanel } from '../../desk/review/review-panel.ts';
import { typeOfModel } from '../parts/type-of-model.ts';
import { panelEntry, type PanelEntry, type PanelProps } from './panel-entry.ts';
import { useAskOnReturn, useDesk, type Asked } from './use-desk.ts';

export interface AskedReview extends Asked<ReviewPanel> {
  /** Undefined while it is not saved. */
  entry: PanelEntry | undefined;
}

/** Where the entry of a form stands, and what the person may do about it; also of one that is not saved yet. */
export function useReview(props: PanelProps): AskedReview {
  const entry = panelEntry(props);
  const asked = useDesk<ReviewPanel>(addressOf(props, entry), entry?.occasion);
  useAskOnReturn(asked);
  return { ...asked, entry };
}

function addressOf({ activeTab, model, documentId, document }: PanelProps, entry: PanelEntry | undefined): string | undefined {
  if (entry) return `/desk/review/${entry.type}/${entry.id}`;
  const isNew = activeTab === 'draft' && document === undefined && (documentId === undefined || documentId === 'create');
  return isNew && model.startsWith('api::') ? `/desk/review/${typeOfModel(model)}` : undefined;
}
