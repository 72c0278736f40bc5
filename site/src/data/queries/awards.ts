import { byTitle } from '../../format/compare-words.ts';
import { defineView } from '../view.ts';

export const allAwards = defineView({
  name: 'all-awards',
  type: 'award',
  keys: () => ['all'],
  select: ({ id, title, summary, year, giver, place, file, sampleData }) => ({ id, title, summary, year, giver, place, file, sampleData }),
  compare: (a, b) => b.year - a.year || byTitle(a, b),
});
