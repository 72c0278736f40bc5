import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The file that names the step at which a process is to die. It is used up by the death. */
const order = process.env.KILL_AT_FILE ?? '';

/** Kills this process as `kill -9` or a power cut does, if it was ordered for this step. */
export function dieIfOrdered(step: string): void {
  if (!existsSync(order) || readFileSync(order, 'utf8') !== step) return;
  rmSync(order);
  process.kill(process.pid, 'SIGKILL');
}
