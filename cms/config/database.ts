import path from 'node:path';
import { reuseStatements, type PreparingConnection } from '../src/database/reuse-statements.ts';
import { getCmsDataDirectory, getEnvironment } from '../src/environment.ts';

interface SqliteConnection extends PreparingConnection {
  pragma(statement: string): void;
}

/** SQLite beside the uploads; PostgreSQL for a city that keeps its databases on a server. */
export default () => {
  const { CMS_DATABASE_URL } = getEnvironment();
  return {
    connection: CMS_DATABASE_URL === undefined ? sqlite() : { client: 'postgres', connection: { connectionString: CMS_DATABASE_URL } },
  };
};

/**
 * SQLite in WAL mode: readers never wait for the writer. `synchronous` stays at full strength, because a
 * publish that was confirmed must survive a power cut (the outbox row is in the same transaction).
 */
const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: path.join(getCmsDataDirectory(), 'database.sqlite') },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('busy_timeout = 5000');
      connection.pragma(`synchronous = ${getEnvironment().CMS_SQLITE_SYNCHRONOUS}`);
      reuseStatements(connection);
      done(null, connection);
    },
  },
});
