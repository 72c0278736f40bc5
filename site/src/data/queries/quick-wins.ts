import { byTitle } from '../../format/compare-words.ts';
import type { QuickWin } from '../contract/quick-win.ts';
import { defineView } from '../view.ts';

export type QuickWinCard = Pick<
  QuickWin,
  'id' | 'slug' | 'title' | 'summary' | 'dimension' | 'agency' | 'startYear' | 'endYear' | 'status' | 'targets' | 'sampleData'
>;

const toCard = (quickWin: QuickWin): QuickWinCard => ({
  id: quickWin.id,
  slug: quickWin.slug,
  title: quickWin.title,
  summary: quickWin.summary,
  dimension: quickWin.dimension,
  agency: quickWin.agency,
  startYear: quickWin.startYear,
  endYear: quickWin.endYear,
  status: quickWin.status,
  targets: quickWin.targets,
  sampleData: quickWin.sampleData,
});

export const quickWinBySlug = defineView({ name: 'quick-win-by-slug', type: 'quick-win', keys: ({ slug }) => [slug] });
export const quickWinCardById = defineView({
  name: 'quick-win-card-by-id',
  type: 'quick-win',
  keys: ({ id }) => [id],
  select: toCard,
});
export const allQuickWins = defineView({
  name: 'all-quick-wins',
  type: 'quick-win',
  keys: () => ['all'],
  select: toCard,
  compare: byTitle,
});
export const quickWinsByDimension = defineView({
  name: 'quick-wins-by-dimension',
  type: 'quick-win',
  keys: ({ dimension }) => [dimension],
  select: toCard,
  compare: byTitle,
});
export const quickWinsByAgency = defineView({
  name: 'quick-wins-by-agency',
  type: 'quick-win',
  keys: ({ agency }) => [agency],
  select: toCard,
  compare: byTitle,
});
/** Only the money, for the sums of all programmes. */
export const quickWinBudgets = defineView({
  name: 'quick-win-budgets',
  type: 'quick-win',
  keys: () => ['all'],
  select: ({ budgets }) => ({ budgets }),
});
