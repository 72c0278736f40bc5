import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the data folder for this process; returns how to give it back. Two starts on one folder would fight over it. */
export function lockDataDirectory(dataDirectory: string): () => void {
  const path = join(dataDirectory, 'start.lock');
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(mine, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = Number(readFileSync(path, 'utf8'));
      if (isAlive(owner)) {
        throw new Error(
          `Another start (process ${owner}) is using ${dataDirectory}: stop it first, or set PALOPO_DATA_DIR to another folder.`,
        );
      }
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

function isAlive(processId: number): boolean {
  if (processId === process.pid || !Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
