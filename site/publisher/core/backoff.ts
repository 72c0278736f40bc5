const firstDelayMs = 500;
/** A cms that comes back is noticed at once, as residents and editors see it; a question in five seconds costs it nothing. */
const longestDelayMs = 5000;

/**
 * How long to wait after the `failures`-th failure in a row: twice as long each time, up to five seconds, and at random
 * between half and all of it, so that several publishers do not all come back at once.
 */
export function backoffMs(failures: number, random: () => number): number {
  const full = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + random() / 2));
}
