import type { Core } from '@strapi/strapi';
import type { Dispatcher } from '../ci/dispatcher.ts';
import { Bell } from '../outbox/bell.ts';
import { listOpenRequests, recordAnswers } from './publisher-requests.ts';
import type { Exchange, OpenRequest, PublisherStatus } from './publisher-status.ts';
import type { PublisherSummary } from './status-answers.ts';

/** It asks again at once after each answer, which takes half a minute at most. */
const silentAfterMs = 60_000;
/** A publish that waits longer than the local publisher needs by far, which is about a second. */
const lateAfterSeconds = 60;

interface Known {
  status: PublisherStatus;
  seenAt: string;
}

/**
 * What the cms knows of its publisher, and the way to ask it for something. The cms never calls the publisher: the
 * publisher tells how it is and is held on the line until there is something to ask.
 */
export class PublisherLink {
  /** Rung when something is asked. */
  readonly bell = new Bell();
  readonly #strapi: Core.Strapi;
  readonly #ci: Pick<Dispatcher, 'role' | 'fault' | 'patienceMs'> | undefined;
  #known: Known | undefined;
  #onLine = 0;

  constructor(strapi: Core.Strapi, ci?: Pick<Dispatcher, 'role' | 'fault' | 'patienceMs'>) {
    this.#strapi = strapi;
    this.#ci = ci;
  }

  /** Remembers what was told before the cms was started again. */
  async start(): Promise<void> {
    this.#known = ((await this.#store.get({ key: 'publisher' })) as Known | null) ?? undefined;
  }

  get status(): PublisherStatus | undefined {
    return this.#known?.status;
  }

  summary(now: Date): PublisherSummary {
    const seenAt = this.#known?.seenAt ?? null;
    // A build in CI speaks to the cms while it lasts, and nobody expects it to in between.
    const isSilent =
      this.#ci?.role !== 'instead' && this.#onLine === 0 && (seenAt === null || now.getTime() - Date.parse(seenAt) > silentAfterMs);
    const status = this.#known?.status;
    return {
      seenAt: this.#onLine > 0 ? now.toISOString() : seenAt,
      isSilent,
      isHeld: status?.isHeld ?? false,
      fault: status?.fault ?? this.#ci?.fault ?? null,
    };
  }

  /** How long a publish may wait before something must be wrong. */
  get lateAfterSeconds(): number {
    return this.#ci?.role === 'instead' ? this.#ci.patienceMs / 1000 : lateAfterSeconds;
  }

  /** Takes in what the publisher tells; answers when something is asked of it, or after `waitMs`. */
  async exchange({ status, answers }: Exchange, waitMs: number, signal: AbortSignal): Promise<OpenRequest[]> {
    this.#onLine += 1;
    try {
      await recordAnswers(this.#strapi, answers);
      await this.#remember(status);
      const heard = this.bell.listen();
      const open = await listOpenRequests(this.#strapi);
      if (open.length > 0 || waitMs === 0 || signal.aborted) {
        heard.cancel();
        return open;
      }
      await heard.within(waitMs, signal);
      return await listOpenRequests(this.#strapi);
    } finally {
      this.#onLine -= 1;
      if (this.#known) this.#known.seenAt = new Date().toISOString();
    }
  }

  async #remember(status: PublisherStatus): Promise<void> {
    const isNews = JSON.stringify(status) !== JSON.stringify(this.#known?.status);
    this.#known = { status, seenAt: new Date().toISOString() };
    if (isNews) await this.#store.set({ key: 'publisher', value: this.#known });
  }

  get #store() {
    return this.#strapi.store({ type: 'core', name: 'publishing' });
  }
}
