import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { stateSchema, stateVersion } from './state-schema.ts';

export type State = Database.Database;

/** The publisher's memory cannot be used: damaged, or of another version. It can be made anew. */
export class UnusableState extends Error {}

/** Opens the publisher's memory, or makes an empty one. Throws `UnusableState` when there is one that cannot be used. */
export function openState(path: string): State {
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  const state = new Database(path);
  try {
    state.pragma('journal_mode = WAL');
    // Durable against a crash of the publisher. After a power cut the last releases may be forgotten, and are then made again.
    state.pragma('synchronous = NORMAL');
    state.pragma('busy_timeout = 5000');
    if (isNew) createSchema(state);
    const version = state.pragma('user_version', { simple: true });
    if (version !== stateVersion) throw new UnusableState(`state version ${String(version)} instead of ${stateVersion}`);
    if (state.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new UnusableState('damaged file');
    return state;
  } catch (error) {
    state.close();
    throw asUnusable(error);
  }
}

/** Moves an unusable state out of the way and keeps it for a look, in place of the one kept last time. */
export function setStateAside(path: string): void {
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(`${path}.unusable${ending}`, { force: true });
    if (existsSync(path + ending)) renameSync(path + ending, `${path}.unusable${ending}`);
  }
}

/** Turns what SQLite says of a damaged file into `UnusableState`; leaves every other error as it is. */
export function asUnusable(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  return /^SQLITE_(CORRUPT|NOTADB|SCHEMA)/.test(code) ? new UnusableState((error as Error).message, { cause: error }) : error;
}

function createSchema(state: State): void {
  state.transaction(() => {
    state.exec(stateSchema);
    state.pragma(`user_version = ${stateVersion}`);
  })();
}
