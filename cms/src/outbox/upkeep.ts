import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { deleteOldEvents } from './delete-old-events.ts';
import type { Outbox } from './outbox.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';

const minuteMs = 60_000;
const reconcileEveryMs = 10 * minuteMs;
const deleteEveryMs = 24 * 60 * minuteMs;
/** Requests that come close together, as those of a deleted folder, are met by one run. */
const requestDelayMs = 1_000;

/** The outbox's work in the background. */
export class Upkeep {
  readonly #strapi: Core.Strapi;
  readonly #outbox: Outbox;
  readonly #stopping = new AbortController();
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Work asked for inside a transaction or request must not run in it: it would outlive them. */
  readonly #outside = AsyncLocalStorage.snapshot();
  #running: Promise<unknown> = Promise.resolve();
  #requested: NodeJS.Timeout | undefined;

  constructor(strapi: Core.Strapi, outbox: Outbox) {
    this.#strapi = strapi;
    this.#outbox = outbox;
  }

  start(): void {
    this.#timers.add(setInterval(() => this.requestReconcile(), reconcileEveryMs));
    const deleteOld = (): void => this.#run(() => deleteOldEvents(this.#strapi, new Date()));
    this.#timers.add(setInterval(deleteOld, deleteEveryMs));
    deleteOld();
    this.requestReconcile();
  }

  requestReconcile(): void {
    if (this.#stopping.signal.aborted) return;
    clearTimeout(this.#requested);
    this.#requested = this.#outside(() => setTimeout(() => this.#run(() => this.reconcile()), requestDelayMs));
  }

  async reconcile(): Promise<Reconciliation> {
    const result = await reconcile(this.#strapi, this.#outbox, this.#stopping.signal);
    if (result.repaired > 0)
      this.#strapi.log.info(`Publishing: ${result.repaired} of ${result.checked} public forms were brought up to date.`);
    return result;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#requested);
    for (const timer of this.#timers) clearInterval(timer);
    await this.#running;
  }

  /** One task at a time. */
  #run(task: () => Promise<unknown>): void {
    this.#running = this.#running.then(task).catch((error: unknown) => {
      if (!this.#stopping.signal.aborted) this.#strapi.log.error(`Publishing: ${String(error)}`);
    });
  }
}
