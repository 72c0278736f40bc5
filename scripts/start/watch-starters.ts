import { readFileSync } from 'node:fs';

/**
 * Calls back once when a package manager that started us is gone. `npx` ends at SIGTERM without passing it on, and between
 * it and us stand pnpm and shells that live on: without this, everything would go on running with nobody to stop it.
 */
export function watchStarters(onGone: () => void): void {
  const starters = listAncestors(process.ppid).filter((pid) => /\bp?np[mx]\b/.test(readProcessFile(pid, 'cmdline')));
  if (starters.length === 0) return;
  const timer = setInterval(() => {
    if (starters.every(isRunning)) return;
    clearInterval(timer);
    onGone();
  }, 300);
  timer.unref();
}

/** A process and all above it; on systems without /proc only the process. */
export function listAncestors(pid: number): number[] {
  const parent = Number(statusOf(pid)?.parent);
  return parent > 1 ? [pid, ...listAncestors(parent)] : [pid];
}

function isRunning(pid: number): boolean {
  const status = statusOf(pid);
  return status !== undefined && status.state !== 'Z';
}

function statusOf(pid: number): { state: string; parent: string } | undefined {
  // The name in brackets may hold blanks; what follows it does not.
  const [state, parent] = readProcessFile(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return state && parent ? { state, parent } : undefined;
}

function readProcessFile(pid: number, name: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
