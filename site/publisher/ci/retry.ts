import { setTimeout as sleep } from 'node:timers/promises';
import { CmsUnavailable } from '../cms/cms-client.ts';
import { backoffMs } from '../core/backoff.ts';

const attempts = 30;

/** Asks the cms again while it cannot be reached, for about two minutes. A refused token is told at once. */
export async function retry<T>(ask: () => Promise<T>, pause: (ms: number) => Promise<unknown> = sleep): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof CmsUnavailable) || failures === attempts) throw error;
      await pause(backoffMs(failures, Math.random));
    }
  }
}
