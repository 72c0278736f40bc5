import type { QuickWin } from './contract/quick-win.ts';
import { latestProgress, targetOn } from '../figures/progress.ts';
import { quickWinPath } from './paths.ts';
import { agencyLinkById } from './queries/agencies.ts';
import { progressFiguresByQuickWin } from './queries/progress-records.ts';
import type { QuickWinCard } from './queries/quick-wins.ts';

/** A programme in a list, with how far it is. */
export interface QuickWinItem {
  href: string;
  title: string;
  summary?: string;
  /** Short name of the agency in charge. */
  agency?: string;
  status: QuickWin['status'];
  /** Latest record that stands; absent where nothing was reported. */
  progress?: { date: string; percent: number };
  /** Target of the record's year, or the first one while there is no record. */
  target?: { year: number; percent: number };
  sampleData: boolean;
}

export function toQuickWinItem(card: QuickWinCard): QuickWinItem {
  const progress = latestProgress(progressFiguresByQuickWin.list(card.id));
  return {
    href: quickWinPath(card.slug),
    title: card.title,
    summary: card.summary,
    agency: agencyLinkById.find(card.agency)?.shortName,
    status: card.status,
    progress,
    target: progress ? targetOn(card.targets, progress.date) : card.targets[0],
    sampleData: card.sampleData,
  };
}
