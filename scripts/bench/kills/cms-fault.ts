import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cmsDirectory } from '../../checkout.ts';
import { dieIfOrdered } from './kill-at.ts';

/*
 * Loaded before the built cms (`node --import`): it watches the statements that go to SQLite, so that the process can be
 * killed between two of them.
 */
interface Statement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown;
}
interface DatabaseClass {
  prototype: { prepare(this: unknown, sql: string): Statement };
}

const Database = createRequire(join(cmsDirectory, 'package.json'))('better-sqlite3') as DatabaseClass;
const { prepare } = Database.prototype;
let hasEvent = false;

Database.prototype.prepare = function watched(sql) {
  const statement = prepare.call(this, sql);
  const isEvent = sql.startsWith('insert into `publish_events`');
  const isForm = /^(insert into|update) `public_entries`/.test(sql);
  const isEnd = /^commit/i.test(sql);
  if (!isEvent && !isForm && !isEnd) return statement;
  for (const name of ['run', 'all'] as const) {
    const original = statement[name].bind(statement);
    statement[name] = (...values) => {
      if (isEvent) dieIfOrdered('before-event');
      if (isForm) dieIfOrdered('before-public-form');
      if (isEnd && hasEvent) dieIfOrdered('before-commit');
      const result = original(...values);
      if (isEvent) hasEvent = true;
      if (isEnd && hasEvent) {
        hasEvent = false;
        dieIfOrdered('after-commit');
      }
      return result;
    };
  }
  return statement;
};
