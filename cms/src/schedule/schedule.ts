import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { actAs, type Actor } from '../outbox/actor.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { uidOf } from '../serializer/public-fields.ts';
import { clearTimes } from './clear-schedule.ts';
import { findScheduledEntry, listDueEntries, type ScheduledEntry } from './due-entries.ts';

export const scheduleActor: Actor = { name: 'Jadwal' };
/** How often the clock is looked at; times take effect within 5 seconds. */
const lookEveryMs = 2_000;
/** After an error that is not the entry's fault. */
const retryAfterMs = 30_000;

type ScheduledAction = 'publish' | 'unpublish';

/** Publishes and unpublishes entries at the times their editors set, on the same path as a person's Publish. */
export class Schedule {
  readonly #strapi: Core.Strapi;
  readonly #outbox: Outbox;
  readonly #copies = new Set<number>();
  readonly #retryAt = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(strapi: Core.Strapi, outbox: Outbox) {
    this.#strapi = strapi;
    this.#outbox = outbox;
  }

  /** Does at once what came due while the cms was down. */
  start(): void {
    const look = (): void => {
      this.#running = this.runDue(new Date())
        .catch((error: unknown) => void this.#strapi.log.error(`Schedule: ${String(error)}`))
        .finally(() => {
          if (this.#timer) this.#timer = setTimeout(look, lookEveryMs);
        });
    };
    this.#timer = setTimeout(look, 0);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
  }

  /** Does everything that is due at `now`. */
  async runDue(now: Date): Promise<void> {
    for (const entry of await listDueEntries(this.#strapi, now, this.#copies)) {
      const key = `${entry.type} ${entry.documentId}`;
      if ((this.#retryAt.get(key) ?? 0) > now.getTime()) continue;
      try {
        for (const action of dueActions(entry, now)) await this.#run(entry, action, now);
        this.#retryAt.delete(key);
      } catch (error) {
        this.#retryAt.set(key, now.getTime() + retryAfterMs);
        this.#strapi.log.error(`Schedule: ${key} will be tried again: ${String(error)}`);
      }
    }
  }

  async #run(due: ScheduledEntry, action: ScheduledAction, now: Date): Promise<void> {
    try {
      await this.#inTransaction(due, action, now, async (entry, at) => {
        if (action === 'publish' && isOver(entry, now)) {
          await clearTimes(this.#strapi, entry.editorialId, { publishAt: null });
          return this.#audit(entry, 'terbit-terjadwal-terlewat', now, { at });
        }
        const documents: Record<ScheduledAction, (params: { documentId: string }) => Promise<unknown>> = this.#strapi.documents(
          uidOf(entry.type) as UID.ContentType,
        );
        await documents[action]({ documentId: entry.documentId });
        await this.#audit(entry, action === 'publish' ? 'terbit-terjadwal' : 'tarik-terjadwal', now, { at });
      });
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      // Refused by a rule. It will not get better by itself: the time is cleared, and the reason kept for the editor.
      const reason = error.message;
      await this.#inTransaction(due, action, now, async (entry, at) => {
        await clearTimes(this.#strapi, entry.editorialId, action === 'publish' ? { publishAt: null } : { unpublishAt: null });
        await this.#audit(entry, action === 'publish' ? 'terbit-terjadwal-ditolak' : 'tarik-terjadwal-ditolak', now, { at, reason });
      });
    }
  }

  /** Looks at the entry again inside the transaction: it may have been done, or put off, in the meantime. */
  async #inTransaction(
    { type, documentId }: ScheduledEntry,
    action: ScheduledAction,
    now: Date,
    work: (entry: ScheduledEntry, at: Date) => Promise<void>,
  ): Promise<void> {
    await actAs(scheduleActor, () =>
      this.#outbox.inTransaction(async () => {
        const entry = await findScheduledEntry(this.#strapi, type, documentId);
        const at = entry?.[timeOf[action]];
        if (entry && at && at <= now) await work(entry, at);
      }),
    );
  }

  async #audit({ type, documentId, title }: ScheduledEntry, action: string, at: Date, details: object): Promise<void> {
    const data = { at, actorName: scheduleActor.name, action, entryType: type, entryId: documentId, title, details };
    await this.#strapi.db.query('api::audit-entry.audit-entry').create({ data });
  }
}

const timeOf = { publish: 'publishAt', unpublish: 'unpublishAt' } as const;

/** What is due, in the order of the times. */
function dueActions({ publishAt, unpublishAt }: ScheduledEntry, now: Date): ScheduledAction[] {
  const actions: { action: ScheduledAction; at: Date }[] = [];
  if (publishAt && publishAt <= now) actions.push({ action: 'publish', at: publishAt });
  if (unpublishAt && unpublishAt <= now) actions.push({ action: 'unpublish', at: unpublishAt });
  return actions.sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ action }) => action);
}

/** The time to unpublish has come too (the cms was down all the while): residents need not see it for a moment. */
function isOver({ publishAt, unpublishAt }: ScheduledEntry, now: Date): boolean {
  return publishAt !== null && unpublishAt !== null && publishAt <= unpublishAt && unpublishAt <= now;
}
