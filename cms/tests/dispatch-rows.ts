import { DatabaseSync } from 'node:sqlite';
import type { DispatcherParts } from '../src/ci/dispatcher.ts';
import type { DispatchState } from '../src/ci/dispatch-state.ts';

/** The rows a dispatcher reads and writes, in a SQLite file of their own. */
export class DispatchRows implements Pick<DispatcherParts, 'head' | 'load' | 'save'> {
  readonly #database: DatabaseSync;
  #request = 0;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`pragma journal_mode = wal; pragma busy_timeout = 5000;
      create table if not exists events (id integer primary key, state text not null);
      create table if not exists store (key text primary key, value text not null);`);
  }

  publish(): number {
    return Number(this.#database.prepare("insert into events (state) values ('waiting')").run().lastInsertRowid);
  }
  askRebuild(id: number): void {
    this.#request = id;
  }
  reportLive(): void {
    this.#database.exec("update events set state = 'live'");
  }

  head = () => {
    const row = this.#database.prepare("select max(id) cursor, min(case state when 'waiting' then id end) open from events").get();
    const { cursor, open } = row as { cursor: number | null; open: number | null };
    return Promise.resolve({ cursor: cursor ?? 0, oldestOpen: open, request: this.#request });
  };
  load = () => {
    const row = this.#database.prepare("select value from store where key = 'ci'").get();
    return Promise.resolve(row === undefined ? undefined : (JSON.parse(String(row.value)) as DispatchState));
  };
  save = (state: DispatchState) => {
    this.#database.prepare("insert or replace into store values ('ci', ?)").run(JSON.stringify(state));
    return Promise.resolve();
  };

  close(): void {
    this.#database.close();
  }
}
