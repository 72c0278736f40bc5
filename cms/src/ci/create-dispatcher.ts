import type { Core } from '@strapi/strapi';
import type { Outbox } from '../outbox/outbox.ts';
import { publishEventUid } from '../outbox/uids.ts';
import { headCursor } from '../publishing/changes.ts';
import { publisherRequestUid } from '../publishing/publisher-requests.ts';
import type { CiSettings } from './ci-settings.ts';
import type { DispatchState } from './dispatch-state.ts';
import { Dispatcher } from './dispatcher.ts';

/** The dispatcher on Strapi's database. */
export function createDispatcher(strapi: Core.Strapi, { bell }: Outbox, settings: CiSettings): Dispatcher {
  const store = strapi.store({ type: 'core', name: 'publishing' });
  return new Dispatcher({
    settings,
    bell,
    head: async () => {
      const where = { state: { $in: ['waiting', 'rendered'] } };
      const open: unknown = await strapi.db.query(publishEventUid).findOne({ select: ['id'], where, orderBy: { id: 'asc' } });
      const asked = { state: 'waiting', verb: 'rebuild' };
      const request: unknown = await strapi.db
        .query(publisherRequestUid)
        .findOne({ select: ['id'], where: asked, orderBy: { id: 'desc' } });
      return { cursor: await headCursor(strapi), oldestOpen: idOf(open) ?? null, request: idOf(request) ?? 0 };
    },
    load: async () => ((await store.get({ key: 'ci' })) as DispatchState | null) ?? undefined,
    save: (state) => store.set({ key: 'ci', value: state }),
    log: (message) => strapi.log.warn(`CI: ${message}`),
  });
}

function idOf(row: unknown): number | undefined {
  return (row as { id: number } | null)?.id;
}
