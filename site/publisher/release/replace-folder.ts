import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a complete folder in the place of another, which stays until then. */
export function replaceFolder(place: string, complete: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(complete, place);
  rmSync(old, { recursive: true, force: true });
}
