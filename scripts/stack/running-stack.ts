import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { testSiteUrl } from '../test/test-site-url.ts';
import { findFreePort } from './find-free-port.ts';

export type ServiceName = 'cms' | 'publisher' | 'site-server';
const scriptOf: Record<ServiceName, string> = { cms: 'strapi.js', publisher: 'publisher/main.ts', 'site-server': 'server/main.ts' };

export const stackAdministrator = { email: 'admin@palopo.test', password: 'Kata-Sandi-Uji-1' };

/** `pnpm start` as a person runs it, on ports and a data folder of its own. For tests and benchmarks. */
export class RunningStack {
  readonly dataDirectory: string;
  readonly cmsOrigin: string;
  readonly siteOrigin: string;
  /** All that start has written. */
  output = '';
  #process: ChildProcess | undefined;
  readonly #environment: Record<string, string>;

  private constructor(ports: { cms: number; site: number }, environment: Record<string, string>, dataDirectory: string) {
    this.dataDirectory = dataDirectory;
    this.cmsOrigin = `http://127.0.0.1:${ports.cms}`;
    this.siteOrigin = `http://127.0.0.1:${ports.site}`;
    this.#environment = {
      PALOPO_DATA_DIR: this.dataDirectory,
      CMS_PORT: String(ports.cms),
      SITE_PORT: String(ports.site),
      SITE_URL: testSiteUrl,
      CMS_ADMIN_EMAIL: stackAdministrator.email,
      CMS_ADMIN_PASSWORD: stackAdministrator.password,
      ...environment,
    };
  }

  /** `dataDirectory` is the stack's own from now on, and goes with it. */
  static async create(
    environment: Record<string, string> = {},
    dataDirectory = mkdtempSync(join(tmpdir(), 'palopo-stack-')),
  ): Promise<RunningStack> {
    return new RunningStack({ cms: await findFreePort(), site: await findFreePort() }, environment, dataDirectory);
  }

  /** Starts and waits for "Ready"; fails with the output when it ends before. Returns the time it took. */
  async start(): Promise<number> {
    const started = performance.now();
    const child = spawn(process.execPath, [join(checkout, 'scripts', 'run.js'), 'start'], {
      cwd: checkout,
      env: { ...withoutLifecycle(process.env), ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.output = '';
    await new Promise<void>((resolve, reject) => {
      const onText = (text: Buffer): void => {
        this.output += text.toString();
        if (this.output.includes('Stop with Ctrl-C')) resolve();
      };
      child.stdout.on('data', onText);
      child.stderr.on('data', onText);
      child.once('exit', (code) => reject(new Error(`start ended with ${code ?? 'a signal'}:\n${this.output}`)));
    });
    return performance.now() - started;
  }

  /** Ends start with a signal and waits for it; returns its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    if (child?.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    child.kill(signal);
    await once(child, 'exit');
    return child.exitCode;
  }

  /** Ends everything and removes the data. */
  async dispose(): Promise<void> {
    await this.stop();
    for (const pid of this.#pids()) process.kill(pid, 'SIGKILL');
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }

  findPid(service: ServiceName): number | undefined {
    return this.#pids().find((pid) => readProcessFile(pid, 'cmdline').includes(scriptOf[service]));
  }

  kill(service: ServiceName): void {
    const pid = this.findPid(service);
    if (pid === undefined) throw new Error(`The ${service} does not run.`);
    process.kill(pid, 'SIGKILL');
  }

  async fetchPage(path: string): Promise<{ status: number; body: string }> {
    const response = await fetch(this.siteOrigin + path, { redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  }

  /** Asks for a page until it holds the text; returns the milliseconds it took. */
  async waitForText(path: string, text: string, timeoutMs = 20_000): Promise<number> {
    const started = performance.now();
    for (;;) {
      const { body } = await this.fetchPage(path);
      if (body.includes(text)) return performance.now() - started;
      if (performance.now() - started > timeoutMs) throw new Error(`${path} does not show "${text}" after ${timeoutMs} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  readLog(service: ServiceName): string {
    return readFileSync(join(this.dataDirectory, 'logs', `${service}.log`), 'utf8');
  }

  /** All processes on this data folder but start itself, also those whose parent is gone. */
  #pids(): number[] {
    const mark = `PALOPO_DATA_DIR=${this.dataDirectory}`;
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== this.#process?.pid && readProcessFile(pid, 'environ').split('\0').includes(mark));
  }
}

function readProcessFile(pid: number, name: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** Otherwise start would take the test runner for the package manager that has to outlive it. */
function withoutLifecycle(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(npm_lifecycle_|VITEST|NODE_OPTIONS)/.test(name)));
}
