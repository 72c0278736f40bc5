import { readdirSync, readFileSync } from 'node:fs';

/** Kernel clock ticks a second, the unit of CPU times in /proc: 100 on every Linux that Node runs on. */
const ticksASecond = 100;

export interface ProcessWatch {
  /** What the process has used until now, or until its end. */
  stop(): { cpuMs: number; peakMegabytes: number };
}

/** Watches CPU time and the largest resident memory of a process (Linux). */
export function watchProcess(pid: number): ProcessWatch {
  let cpuMs = 0;
  let peakMegabytes = 0;
  const look = (): void => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      cpuMs = ((Number(fields[11]) + Number(fields[12])) / ticksASecond) * 1000;
      peakMegabytes = residentMegabytes(pid, 'VmHWM') ?? peakMegabytes;
    } catch {
      // It has ended: the last look counts.
    }
  };
  const timer = setInterval(look, 25);
  return {
    stop() {
      look();
      clearInterval(timer);
      return { cpuMs, peakMegabytes };
    },
  };
}

/** `VmRSS`: resident now; `VmHWM`: the most it ever was. */
export function residentMegabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number | undefined {
  const found = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found ? Number(found[1]) / 1024 : undefined;
}

/** Processes that a process has started and that still run. */
export function childrenOf(pid: number): number[] {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return running.map(Number).filter((other) => parentOf(other) === pid);
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return undefined;
  }
}
