import type { StrapiApp } from '@strapi/strapi/admin';
import { ReviewPanel } from './desk/ReviewPanel.tsx';
import { PreviewPanel } from './preview/PreviewPanel.tsx';
import { StatusPanel } from './publishing-status/StatusPanel.tsx';
import { CheckPanel } from './writing-help/CheckPanel.tsx';
import { HintsPanel } from './writing-help/HintsPanel.tsx';

interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: Panel[]) => Panel[]): void;
}
type Panel = object & { type?: string };

/** Whether it may go out, whether residents have it, how it looks, and what is still to be done. */
const first: readonly Panel[] = [ReviewPanel, StatusPanel, PreviewPanel, CheckPanel, HintsPanel];

/** The panels beside a form: below Save and Publish, in the order in which they are needed. */
export function orderPanels(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel((panels) => {
    const rest = panels.filter((panel) => !first.includes(panel));
    const after = rest.findIndex(({ type }) => type === 'actions') + 1;
    return [...rest.slice(0, after), ...first, ...rest.slice(after)];
  });
}
