import type { DownloadRow } from './contract/components.ts';
import type { FileEntry } from './contract/file.ts';
import { fileById } from './queries/files.ts';

/** The rows whose file is there, with it. */
export function findDownloads(rows: readonly DownloadRow[]): { label: string; file: FileEntry }[] {
  return rows.flatMap(({ label, file }) => {
    const found = fileById.find(file);
    return found ? [{ label, file: found }] : [];
  });
}
