/** What must survive the end of the process. */
export interface DispatchState {
  /** The latest change a build was asked for, and when that was accepted; epoch ms. */
  cursor: number;
  /** The latest request of a person to build everything again that a build was asked for. */
  request: number;
  acceptedAt: number | null;
  /** How often in a row that build was asked for again because nothing was reported. */
  repeats: number;
  /** Requests in a row that were not accepted, why, and when the next is due; epoch ms. */
  failures: number;
  fault: string | null;
  retryAt: number;
}
export const nothingDispatched: DispatchState = {
  cursor: 0,
  request: 0,
  acceptedAt: null,
  repeats: 0,
  failures: 0,
  fault: null,
  retryAt: 0,
};

/** How far the outbox is. */
export interface OutboxHead {
  /** The latest change. */
  cursor: number;
  /** The oldest change of which nothing was reported, if any. */
  oldestOpen: number | null;
  /** The latest request to build everything again that was not answered; 0 if there is none. */
  request: number;
}

/** Whether there is something that no build was asked for. A smaller cursor is of another database: a backup was put back. */
export function isNews(state: DispatchState, head: OutboxHead): boolean {
  return head.cursor !== state.cursor || (head.request !== 0 && head.request !== state.request);
}

const firstPauseMs = 1_000;
const longestPauseMs = 300_000;
const mostDoublings = 4;

/** Twice as long after each failure up to five minutes, at random between half and all of it. */
export function pauseAfter(failures: number, random: () => number): number {
  const full = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + random() / 2));
}

/**
 * When a build must be asked for, epoch ms; Infinity while every change is in one that was. `firstSeen` is when a new change
 * was first seen. A clock that went back makes nothing wait longer.
 */
export function dueAt(
  state: DispatchState,
  head: OutboxHead,
  { now, firstSeen, collectMs, patienceMs }: { now: number; firstSeen: number; collectMs: number; patienceMs: number },
): number {
  const retryAt = Math.min(state.retryAt, now + longestPauseMs);
  if (isNews(state, head)) return Math.max(Math.min(firstSeen, now) + collectMs, retryAt);
  if (state.acceptedAt === null || head.oldestOpen === null) return Infinity;
  return Math.max(Math.min(state.acceptedAt, now) + patienceMs * 2 ** Math.min(state.repeats, mostDoublings), retryAt);
}
