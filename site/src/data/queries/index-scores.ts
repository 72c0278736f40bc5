import { compareWords } from '../../format/compare-words.ts';
import type { IndexScore } from '../contract/governance.ts';
import { defineView } from '../view.ts';

export type IndexScoreRow = Pick<IndexScore, 'id' | 'indexName' | 'value' | 'predicate' | 'year' | 'instrument' | 'source' | 'sampleData'>;

/** The values of all indices, by name, then oldest first. */
export const allIndexScores = defineView({
  name: 'all-index-scores',
  type: 'index-score',
  keys: () => ['all'],
  select: ({ id, indexName, value, predicate, year, instrument, source, sampleData }): IndexScoreRow => ({
    id,
    indexName,
    value,
    predicate,
    year,
    instrument,
    source,
    sampleData,
  }),
  compare: (a, b) => compareWords(a.indexName, b.indexName) || a.year - b.year,
});
