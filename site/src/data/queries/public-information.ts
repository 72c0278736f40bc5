import { byTitle } from '../../format/compare-words.ts';
import { defineView } from '../view.ts';

/** The list of public information (UU 14/2008), by category. */
export const publicInformationByCategory = defineView({
  name: 'public-information-by-category',
  type: 'public-information',
  keys: ({ category }) => [category],
  compare: byTitle,
});
