import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningStack } from '../../stack/running-stack.ts';
import type { Edit } from './edits.ts';

const patienceMs = 120_000;

/** Asks the web server until the page is as the edit made it; returns the milliseconds it took. Asking costs processor time. */
export async function waitUntilLive(stack: RunningStack, edit: Edit, pauseMs = 2): Promise<number> {
  const started = performance.now();
  while (!(await isLive(stack, edit))) {
    if (performance.now() - started > patienceMs) throw new Error(`${edit.path} is not as edited after ${patienceMs} ms.`);
    await sleep(pauseMs);
  }
  return performance.now() - started;
}

export async function isLive(stack: RunningStack, { path, text, isGone = false }: Edit): Promise<boolean> {
  const { status, body } = await stack.fetchPage(path);
  return text === undefined ? status === 404 : status === 200 && body.includes(text) !== isGone;
}
