import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder, in a fixed order; none where there is no such folder. */
export function listFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}
