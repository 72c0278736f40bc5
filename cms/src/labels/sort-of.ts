import type { TypeLabels } from './type-labels.ts';

/** How the list of a type is sorted at first. */
export function sortOf({ sort, entryTitle = 'title' }: TypeLabels): { attribute: string; order: string } {
  const [attribute = entryTitle, order = 'ASC'] = (sort ?? '').split(':').filter(Boolean);
  return { attribute, order };
}
