import { organisationComponents } from './components/organisation.ts';
import { pageComponents } from './components/page.ts';
import { quickWinComponents } from './components/quick-win.ts';
import { serviceComponents } from './components/service.ts';
import { sharedComponents } from './components/shared.ts';
import type { ComponentLabels } from './type-labels.ts';

/** The labels of every component, by its uid. */
export const componentLabels: Readonly<Record<string, ComponentLabels>> = {
  ...sharedComponents,
  ...organisationComponents,
  ...serviceComponents,
  ...quickWinComponents,
  ...pageComponents,
};
