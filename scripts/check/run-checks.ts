import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { formatDuration, writeToStdout, type Output } from '../progress/steps.ts';
import { type Check } from './checks.ts';

export interface CheckResult {
  check: Check;
  passed: boolean;
  /** All that the tool said. */
  output: string;
  milliseconds: number;
}

/** Runs all checks, whatever becomes of one, and writes each result as soon as it is known. */
export async function runChecks(checks: readonly Check[], write: Output = writeToStdout): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const waiting = [...checks];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runCheck(check);
      results.push(result);
      write(describe(result, results.length, checks.length));
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return results;
}

async function runCheck(check: Check): Promise<CheckResult> {
  const started = performance.now();
  const [program, ...args] = check.run;
  const chunks: Buffer[] = [];
  const passed = await new Promise<boolean>((resolve) => {
    const child = spawn(program, args, {
      cwd: check.cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message));
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  return { check, passed, output: Buffer.concat(chunks).toString().trim(), milliseconds: performance.now() - started };
}

function describe({ check, passed, output, milliseconds }: CheckResult, done: number, total: number): string {
  const line = `[${done}/${total}] ${passed ? 'ok    ' : 'FAILED'} ${check.name} ${formatDuration(milliseconds)}\n`;
  return passed ? line : `${line}${output.replace(/^/gm, '    ')}\n`;
}
