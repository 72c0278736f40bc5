import { spawn } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Waits until everything written to the directory's file system would survive a power cut: one call for many files.
 * Returns whether the system offers it (`sync -f`, GNU and BusyBox).
 */
async function syncFileSystem(directory: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('sync', ['-f', directory], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Makes one file, or the names in a directory, survive a power cut. */
function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Ways to make written files survive a power cut. */
export interface DiskSync {
  path(path: string): void;
  fileSystem(directory: string): Promise<boolean>;
}
export const diskSync: DiskSync = { path: syncPath, fileSystem: syncFileSystem };
/** For folders that need not survive anything. */
export const noSync: DiskSync = { path: () => undefined, fileSystem: () => Promise.resolve(true) };
