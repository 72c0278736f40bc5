import type { Probe } from './probe-link.ts';

/** What is remembered of a link to another site. */
export interface LinkRecord {
  checkedAt: string;
  outcome: Probe['outcome'];
  status: number | null;
  /** The days (`2026-08-04`) on which it failed, since it was last seen alive; the latest few. */
  failedOn: string[];
}

/** A server may be down for an evening. Whoever fails on so many different days, and was not seen alive between, is told. */
const daysUntilBroken = 3;
const recheckMs = 20 * 3_600_000;
const keptDays = 10;

export function recordProbe(before: LinkRecord | undefined, { outcome, status }: Probe, at: Date, today: string): LinkRecord {
  const failed = before?.failedOn ?? [];
  const isFailure = outcome === 'gone' || outcome === 'silent';
  const failedOn = isFailure ? [...new Set([...failed, today])].slice(-keptDays) : outcome === 'alive' ? [] : failed;
  return { checkedAt: at.toISOString(), outcome, status, failedOn };
}

export function isDue(record: LinkRecord | undefined, now: Date): boolean {
  return record === undefined || now.getTime() - Date.parse(record.checkedAt) >= recheckMs;
}

export function isBroken({ failedOn, outcome }: LinkRecord): boolean {
  return (outcome === 'gone' || outcome === 'silent') && failedOn.length >= daysUntilBroken;
}
