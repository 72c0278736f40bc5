import { CommandError } from '../processes/run-command.ts';
import type { Service } from '../processes/service.ts';

export interface Waiting {
  /** What is waited for, for the message: "The cms". */
  title: string;
  /** The service that has to bring it about: when it ends before, waiting is in vain. */
  service: Service;
  isReady(): Promise<boolean>;
  timeoutSeconds: number;
}

/** Waits until a service is ready; fails with the end of its log when it ends or takes too long. */
export async function waitFor({ title, service, isReady, timeoutSeconds }: Waiting): Promise<void> {
  let fall: string | undefined;
  const { onFall } = service;
  service.onFall = (outcome) => (fall ??= outcome);
  const deadline = Date.now() + timeoutSeconds * 1_000;
  try {
    while (!(await isReady())) {
      const { log } = service.definition;
      if (fall !== undefined) throw new CommandError({ title, log }, fall);
      if (Date.now() > deadline) throw new CommandError({ title, log }, `not ready after ${timeoutSeconds} s`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    service.onFall = onFall;
  }
}

/** Whether an address answers with one of these statuses. */
export async function answers(url: string, statuses: readonly number[]): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return statuses.includes(response.status);
  } catch {
    return false;
  }
}
