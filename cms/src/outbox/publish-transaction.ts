import type { Core } from '@strapi/strapi';
import type { Bell } from './bell.ts';

/** Any number, the same in every process that publishes into one database. */
const advisoryLock = 7_373_001;

/**
 * Runs `work` in a transaction (the one at hand, if any) in which publish events may be written, and rings the bell when
 * it is committed.
 *
 * Consumers read events by ascending id and never look back, so an id may not become visible after a higher one. On
 * SQLite there is one writer at a time. On PostgreSQL ids are drawn before the commit, hence the lock; it is taken before
 * the content is touched, so that two publishes cannot wait for each other.
 */
export async function inPublishTransaction<T>(strapi: Core.Strapi, bell: Bell, work: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [advisoryLock]);
    const result = await work();
    onCommit(() => bell.ring());
    return result;
  });
}
