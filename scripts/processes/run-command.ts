import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog, readLastLines } from './log-file.ts';

export interface Command {
  /** What it does, for the message when it fails: "Building the admin". */
  title: string;
  /** Program and arguments. */
  run: readonly [string, ...string[]];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  log: string;
  signal?: AbortSignal;
}

/** A command that failed, with the end of what it said. */
export class CommandError extends Error {
  readonly log: string;

  constructor({ title, log }: Pick<Command, 'title' | 'log'>, outcome: string) {
    super(`${title} failed (${outcome}). The end of ${log}:\n\n${indent(readLastLines(log, 30))}\n`);
    this.log = log;
  }
}

/** Runs a command to its end, its output going to a log. */
export async function runCommand(command: Command): Promise<void> {
  const [program, ...args] = command.run;
  const log = openLog(command.log);
  try {
    const child = spawn(program, args, {
      cwd: command.cwd,
      env: command.env,
      signal: command.signal,
      stdio: ['ignore', log, log],
    });
    const outcome = await new Promise<string | undefined>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(code === 0 ? undefined : signal ? `ended by ${signal}` : `exit code ${code ?? '?'}`));
    });
    if (outcome !== undefined) throw new CommandError(command, outcome);
  } finally {
    closeSync(log);
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
