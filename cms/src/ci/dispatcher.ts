import { setTimeout as sleep } from 'node:timers/promises';
import type { Bell } from '../outbox/bell.ts';
import { buildRequest } from './build-request.ts';
import type { CiSettings } from './ci-settings.ts';
import { dueAt, isNews, nothingDispatched, pauseAfter, type DispatchState, type OutboxHead } from './dispatch-state.ts';

export interface DispatcherParts {
  settings: CiSettings;
  /** Rung at each commit. */
  bell: Bell;
  head(): Promise<OutboxHead>;
  load(): Promise<DispatchState | undefined>;
  save(state: DispatchState): Promise<void>;
  log(message: string): void;
  now?(): number;
  random?(): number;
  timeoutMs?: number;
}

/** Other processes on the same database ring no bell here. */
const lookEveryMs = 5_000;
const requestTimeoutMs = 15_000;
const names = { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo', webhook: 'Layanan CI' } as const;

/**
 * A consumer of the outbox: asks CI for a build of the site after changes. What was not accepted is asked for again, over
 * restarts too; a request whose answer was lost is sent twice, which costs a build and nothing else.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #stopping = new AbortController();
  #state: DispatchState = nothingDispatched;
  #firstSeen: number | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  get role(): CiSettings['role'] {
    return this.#parts.settings.role;
  }

  get patienceMs(): number {
    return this.#parts.settings.patienceMs;
  }

  /** In Indonesian: why changes do not get to CI, or nothing comes back from it, if so. */
  get fault(): string | null {
    const name = names[this.#parts.settings.kind];
    if (this.#state.fault !== null)
      return `${name} belum menerima permintaan membangun situs (${this.#state.fault}). Permintaan diulang sendiri. Hubungi pengelola situs bila berlanjut.`;
    if (this.#state.repeats > 0)
      return `${name} tidak melaporkan hasil pembangunan situs, dan sudah diminta lagi. Hubungi pengelola situs bila berlanjut.`;
    return null;
  }

  async start(): Promise<void> {
    this.#state = { ...nothingDispatched, ...(await this.#parts.load()) };
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const heard = this.#parts.bell.listen();
      let wait = lookEveryMs;
      try {
        wait = Math.min(lookEveryMs, await this.#look());
      } catch (error) {
        this.#parts.log(`the outbox cannot be read: ${String(error)}`);
      }
      if (this.#firstSeen === undefined && wait > 0) {
        await heard.within(wait, signal);
        continue;
      }
      // While changes are collected, or a pause lasts, a ring changes nothing.
      heard.cancel();
      await sleep(Math.max(wait, 0), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Asks for a build if one is due. Returns the milliseconds until the next look is of use. */
  async #look(): Promise<number> {
    const { settings, random = Math.random } = this.#parts;
    const head = await this.#parts.head();
    const now = this.#now();
    const hasNews = isNews(this.#state, head);
    this.#firstSeen = hasNews ? (this.#firstSeen ?? now) : undefined;
    if (this.#state.repeats > 0 && head.oldestOpen === null) await this.#save({ ...this.#state, repeats: 0 });
    const due = dueAt(this.#state, head, { ...settings, now, firstSeen: this.#firstSeen ?? now });
    if (due > now) return due - now;

    const fault = await this.#ask(head.cursor);
    if (this.#stopping.signal.aborted) return 0;
    if (fault !== undefined) {
      const failures = this.#state.failures + 1;
      const pause = pauseAfter(failures, random);
      this.#parts.log(`no build was accepted (${fault}), attempt ${failures}; again in ${Math.round(pause / 1000)} s`);
      await this.#save({ ...this.#state, failures, fault, retryAt: this.#now() + pause });
      return pause;
    }
    const repeats = hasNews ? 0 : this.#state.repeats + 1;
    const { cursor, request } = head;
    await this.#save({ cursor, request, acceptedAt: this.#now(), repeats, failures: 0, fault: null, retryAt: 0 });
    this.#firstSeen = undefined;
    return 0;
  }

  /** Returns what went wrong, in a few words that hold no secret. */
  async #ask(cursor: number): Promise<string | undefined> {
    const { settings, timeoutMs = requestTimeoutMs } = this.#parts;
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const response = await fetch(settings.url, { method: 'POST', ...buildRequest(settings, cursor), redirect: 'manual', signal });
      await response.body?.cancel();
      return response.ok ? undefined : `jawaban ${response.status}`;
    } catch (error) {
      const { name } = error as Error;
      return name === 'TimeoutError' ? 'tidak menjawab' : 'tidak terhubung';
    }
  }

  async #save(state: DispatchState): Promise<void> {
    await this.#parts.save(state);
    this.#state = state;
  }

  #now(): number {
    return (this.#parts.now ?? Date.now)();
  }
}
