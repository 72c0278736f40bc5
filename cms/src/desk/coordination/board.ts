import { byUrgency, isLate, type Assignment } from './assignment.ts';

/** How an assignment stands on the board. */
export type BoardState = 'terlambat' | 'terhambat' | 'berjalan' | 'belum-mulai' | 'selesai';
export type BoardGrouping = 'agency' | 'obstacle';

export interface BoardCard extends Assignment {
  state: BoardState;
}
export interface BoardColumn {
  /** Document id of the agency, or the obstacle; null for what has none. */
  id: string | null;
  cards: BoardCard[];
  late: number;
}

/** What is blocked says so even when it is late as well: an obstacle asks for a decision, a date only for haste. */
export function stateOf(assignment: Assignment, today: string): BoardState {
  if (assignment.status === 'selesai' || assignment.status === 'terhambat') return assignment.status;
  return isLate(assignment, today) ? 'terlambat' : assignment.status;
}

/** A column for each agency or obstacle, the one with most that is late first; what has none comes last. */
export function groupAssignments(assignments: readonly Assignment[], grouping: BoardGrouping, today: string): BoardColumn[] {
  const groups = Map.groupBy(assignments, ({ agencyId, obstacle }) => (grouping === 'agency' ? agencyId : obstacle));
  const columns = [...groups].map(([id, ofGroup]) => ({
    id,
    cards: [...ofGroup].sort(byUrgency).map((assignment) => ({ ...assignment, state: stateOf(assignment, today) })),
    late: ofGroup.filter((assignment) => isLate(assignment, today)).length,
  }));
  return columns.sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.late - a.late || b.cards.length - a.cards.length);
}
