import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Another publisher works on this data folder. */
export class AlreadyRunning extends Error {}

/** Locks of this process: one that is let go by the garbage collector would be no lock. */
const held = new Set<Database.Database>();

/**
 * Makes sure that one publisher at most works on a data folder. The lock is one of the operating system on an open file
 * (SQLite takes it), so it ends with the process, however that ends. Throws `AlreadyRunning`.
 */
export function lockDataDirectory(dataDirectory: string): { release(): void } {
  const directory = join(dataDirectory, 'publisher');
  mkdirSync(directory, { recursive: true });
  const database = new Database(join(directory, 'lock.sqlite'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new AlreadyRunning(`Another publisher is already working on ${dataDirectory}; stop it first, or use another PALOPO_DATA_DIR.`);
  }
  held.add(database);
  return {
    release: () => {
      held.delete(database);
      database.close();
    },
  };
}
