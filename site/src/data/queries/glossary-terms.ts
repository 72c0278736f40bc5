import { byTitle } from '../../format/compare-words.ts';
import { defineView } from '../view.ts';

export const allGlossaryTerms = defineView({
  name: 'all-glossary-terms',
  type: 'glossary-term',
  keys: () => ['all'],
  select: ({ id, slug, title, meaning, synonyms, sampleData }) => ({ id, slug, title, meaning, synonyms, sampleData }),
  compare: byTitle,
});
