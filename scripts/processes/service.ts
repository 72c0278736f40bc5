import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from './log-file.ts';

export interface ServiceDefinition {
  name: string;
  /** Arguments to this Node: flags, script, its arguments. */
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  log: string;
  /** How long it may take to finish its work when asked to stop. */
  stopSeconds: number;
}

const firstDelayMs = 500;
const longestDelayMs = 30_000;
/** A service that ran this long was well: the next fall starts counting anew. */
const wellAfterMs = 60_000;
const exitWithParent = new URL('exit-with-parent.ts', import.meta.url).href;

/** A process that is started again when it ends by itself, at growing intervals, until it is stopped. */
export class Service {
  readonly definition: ServiceDefinition;
  /** Told of each end that nobody asked for, and when the next start is. */
  onFall: ((outcome: string, restartInMs: number) => void) | undefined;
  #child: ChildProcess | undefined;
  #restart: NodeJS.Timeout | undefined;
  #delayMs = firstDelayMs;
  #isStopping = false;

  constructor(definition: ServiceDefinition) {
    this.definition = definition;
  }

  get processId(): number | undefined {
    return this.#child?.pid;
  }

  start(): void {
    const { args, cwd, env, log } = this.definition;
    const descriptor = openLog(log);
    const started = Date.now();
    // A group of its own: Ctrl-C in the terminal must reach only the starter, which stops the services in order.
    const child = spawn(process.execPath, ['--import', exitWithParent, ...args], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', descriptor, descriptor, 'ipc'],
    });
    closeSync(descriptor);
    this.#child = child;
    child.once('error', (error) => this.#fell(error.message, started));
    child.once('exit', (code, signal) => this.#fell(signal ? `ended by ${signal}` : `exit code ${code ?? '?'}`, started));
  }

  /** Asks it to stop, waits, and ends it when it does not. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), this.definition.stopSeconds * 1_000);
    await ended;
    clearTimeout(impatience);
  }

  #fell(outcome: string, started: number): void {
    if (this.#isStopping || this.#restart) return;
    if (Date.now() - started > wellAfterMs) this.#delayMs = firstDelayMs;
    const delay = this.#delayMs;
    this.#delayMs = Math.min(delay * 2, longestDelayMs);
    this.#restart = setTimeout(() => {
      this.#restart = undefined;
      this.start();
    }, delay);
    this.onFall?.(outcome, delay);
  }
}
