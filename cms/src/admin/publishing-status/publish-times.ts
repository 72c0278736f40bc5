import type { PublishRow } from '../../publishing/status-answers.ts';

export interface PublishTimes {
  /** Seconds from publish to live, oldest first. */
  seconds: number[];
  median: number;
  longest: number;
}

/** How long the publishes of a list took; undefined when none of them is live. */
export function measurePublishTimes(rows: readonly PublishRow[]): PublishTimes | undefined {
  const seconds = rows.flatMap(({ status }) => (status.seconds === null ? [] : [status.seconds])).reverse();
  if (seconds.length === 0) return undefined;
  const sorted = seconds.toSorted((a, b) => a - b);
  return { seconds, median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
}
