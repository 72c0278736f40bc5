import { compareWords } from '../../format/compare-words.ts';
import type { SatisfactionSurvey } from '../contract/governance.ts';
import { defineView } from '../view.ts';

const newestFirst = (a: SatisfactionSurvey, b: SatisfactionSurvey): number => b.year - a.year || compareWords(b.period, a.period);

export const allSurveys = defineView({
  name: 'all-surveys',
  type: 'satisfaction-survey',
  keys: () => ['all'],
  compare: newestFirst,
});
export const surveysByAgency = defineView({
  name: 'surveys-by-agency',
  type: 'satisfaction-survey',
  keys: ({ agency }) => [agency],
  compare: newestFirst,
});
