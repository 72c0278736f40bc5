import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSiteServer } from '../../server/site-server.ts';
import { fixtureContent, type FixtureContent } from './fixture-content.ts';
import { StandInCms } from './stand-in-cms.ts';

const script = fileURLToPath(new URL('run-publisher.ts', import.meta.url));

/** A stand-in cms with the fixture's content, the real web server, and publishers as processes, on one data folder. */
export class PublisherSetting {
  readonly dataDirectory = mkdtempSync(join(tmpdir(), 'publisher-'));
  readonly cms: StandInCms;
  readonly content: FixtureContent;
  readonly #siteServer: Server;
  readonly #children = new Set<PublisherProcess>();

  private constructor(cms: StandInCms, content: FixtureContent) {
    this.cms = cms;
    this.content = content;
    this.#siteServer = createSiteServer(join(this.dataDirectory, 'releases', 'current'));
  }

  static async open(): Promise<PublisherSetting> {
    const setting = new PublisherSetting(await StandInCms.start(), await fixtureContent());
    for (const raw of setting.content.entries) setting.cms.publish(raw);
    for (const [id, bytes] of setting.content.files) setting.cms.files.set(id, bytes);
    setting.#siteServer.listen(0, '127.0.0.1');
    await once(setting.#siteServer, 'listening');
    return setting;
  }

  get siteUrl(): string {
    return `http://127.0.0.1:${(this.#siteServer.address() as AddressInfo).port}`;
  }
  get current(): string {
    return join(this.dataDirectory, 'releases', 'current');
  }

  start(...dieAt: string[]): PublisherProcess {
    const args = [script, this.dataDirectory, this.cms.url, this.siteUrl, ...dieAt];
    const child = new PublisherProcess(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] }));
    this.#children.add(child);
    void child.ended.then(() => this.#children.delete(child));
    return child;
  }

  async get(path: string): Promise<{ status: number; text: string; location: string | null }> {
    const response = await fetch(new URL(path, this.siteUrl), { redirect: 'manual' });
    return { status: response.status, text: await response.text(), location: response.headers.get('location') };
  }

  async close(): Promise<void> {
    for (const child of this.#children) await child.kill('SIGKILL');
    await this.cms.stop();
    this.#siteServer.closeAllConnections();
    this.#siteServer.close();
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }
}

export class PublisherProcess {
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  readonly events: { event: string; [detail: string]: unknown }[] = [];
  errors = '';
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as string | null }));
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('{')) this.events.push(JSON.parse(line) as { event: string });
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.#child.kill(signal);
    await this.ended;
  }

  async ready(): Promise<void> {
    await until(() => this.events.some(({ event }) => event === 'ready'), `ready; it said ${this.errors}`);
  }
}

/** Waits until something holds; fails with what was waited for. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, seconds = 40): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
