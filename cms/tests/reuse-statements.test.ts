import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reuseStatements, type PreparingConnection } from '../src/database/reuse-statements.ts';

interface TestDatabase extends PreparingConnection {
  exec(sql: string): void;
  prepare(sql: string): { readonly busy: boolean; all(): unknown[]; iterate(): Iterable<unknown>; run(): void };
  close(): void;
}
const Database = createRequire(import.meta.url)('better-sqlite3') as new (path: string) => TestDatabase;

let database: TestDatabase;
beforeEach(() => {
  database = new Database(':memory:');
  reuseStatements(database);
  database.exec('create table places (name text)');
});
afterEach(() => database.close());

test('a query asked again is not read again', () => {
  const query = 'select * from places';
  expect(database.prepare(query)).toBe(database.prepare(query));
});

test('the same query can be asked while its rows are being read', () => {
  database.exec(`insert into places values ('Wara'), ('Bara')`);
  const query = 'select name from places';
  const names: unknown[] = [];
  for (const row of database.prepare(query).iterate()) names.push(row, ...database.prepare(query).all());
  expect(names).toHaveLength(6);
});

test('a column that was added is seen', () => {
  const query = 'select * from places';
  database.exec(`insert into places values ('Wara')`);
  expect(database.prepare(query).all()).toEqual([{ name: 'Wara' }]);
  database.prepare(`alter table places add column kind text default 'kecamatan'`).run();
  expect(database.prepare(query).all()).toEqual([{ name: 'Wara', kind: 'kecamatan' }]);
});

test('statements are not kept without end', () => {
  const first = database.prepare('select 0');
  for (let number = 1; number <= 1000; number += 1) database.prepare(`select ${number}`);
  expect(database.prepare('select 1000')).toBe(database.prepare('select 1000'));
  expect(database.prepare('select 0')).not.toBe(first);
});
