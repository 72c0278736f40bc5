import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromiumPath } from '../test/system-packages.ts';

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** One tab with a profile of its own. */
export interface PlainTab {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Resolves with the next event of this name. */
  next(event: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chromium spoken to by the DevTools protocol alone. A test driver puts scripts of its own into every page before the first
 * paint, which costs a slow phone a quarter of a second; here nothing is in the page but what residents get.
 */
export class PlainBrowser {
  #last = 0;
  #socket: WebSocket;
  #end: () => Promise<void>;
  #answers = new Map<number, (message: Message) => void>();
  #events = new Map<string, () => void>();

  private constructor(socket: WebSocket, end: () => Promise<void>) {
    this.#socket = socket;
    this.#end = end;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id !== undefined) this.#answers.get(message.id)?.(message);
      else this.#events.get(`${message.sessionId ?? ''} ${message.method ?? ''}`)?.();
    });
  }

  static async launch(): Promise<PlainBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'palopo-browser-'));
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    const args = ['--headless=new', '--no-sandbox', '--disable-gpu', ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const child = spawn(chromiumPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(child, 'exit');
    const end = async (): Promise<void> => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    };
    for await (const line of createInterface(child.stderr)) {
      const address = /^DevTools listening on (.*)$/.exec(line)?.[1];
      if (address === undefined) continue;
      child.stderr.resume();
      const socket = new WebSocket(address);
      await once(socket, 'open');
      return new PlainBrowser(socket, end);
    }
    await end();
    throw new Error('Chromium ended before it could be spoken to.');
  }

  async openTab(): Promise<PlainTab> {
    const { browserContextId } = await this.#send('Target.createBrowserContext');
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    return {
      send: (method, params) => this.#send(method, params, sessionId as string),
      next: (event) => new Promise((resolve) => this.#events.set(`${sessionId as string} ${event}`, resolve)),
      close: async () => {
        await this.#send('Target.disposeBrowserContext', { browserContextId });
      },
    };
  }

  close(): Promise<void> {
    this.#socket.close();
    return this.#end();
  }

  #send(method: string, params: Record<string, unknown> = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        this.#answers.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
    });
  }
}
