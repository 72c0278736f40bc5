import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

interface Answer {
  rowCount: number;
  rows: Record<string, unknown>[];
}
interface Client {
  connect(): Promise<void>;
  query(statement: string, values?: unknown[]): Promise<Answer>;
  end(): Promise<void>;
}
const { Client } = createRequire(import.meta.url)('pg') as { Client: new (settings: { connectionString: string }) => Client };

/**
 * A database of a PostgreSQL server for one boot of the cms, when CMS_TEST_POSTGRES names a server; tests run on SQLite
 * otherwise. `CMS_TEST_POSTGRES=postgresql://postgres@127.0.0.1:5432/postgres npx vitest run cms/tests`
 */
export class TestDatabase {
  readonly url: string;
  readonly #name: string;
  readonly #server: string;

  private constructor(server: string, name: string) {
    this.#server = server;
    this.#name = name;
    this.url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  }

  /** The database of a data folder, if tests run on PostgreSQL: the same at every boot on that folder. */
  static of(dataDirectory: string): TestDatabase | undefined {
    const server = process.env.CMS_TEST_POSTGRES;
    return server ? new TestDatabase(server, `palopo_${createHash('sha1').update(dataDirectory).digest('hex').slice(0, 16)}`) : undefined;
  }

  /** Makes it unless it is there. */
  async create(): Promise<void> {
    const found = await this.#query(`select from pg_database where datname = '${this.#name}'`);
    if (found.rowCount === 0) await this.#query(`create database ${this.#name}`);
  }

  async drop(): Promise<void> {
    await this.#query(`drop database if exists ${this.#name} with (force)`);
  }

  /** Asks it, as nobody else does now. */
  async read(statement: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    return (await query(this.url, statement, values)).rows;
  }

  #query(statement: string): Promise<Answer> {
    return query(this.#server, statement);
  }
}

async function query(connectionString: string, statement: string, values?: unknown[]): Promise<Answer> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}
