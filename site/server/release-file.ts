import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentCoding } from './http-negotiation.ts';

/** An open file of a release. Size, tag and bytes all come from this one descriptor, whatever is switched meanwhile. */
export interface ReleaseFile {
  handle: FileHandle;
  coding: ContentCoding;
  size: number;
  /** Strong: files of a release are never changed in place, and a new file has a new inode or a later time (ns). */
  etag: string;
}

/** Opens the smallest of the ready-made codings of a file, or nothing where there is none. The caller closes it. */
export async function openReleaseFile(root: string, file: string, codings: readonly ContentCoding[]): Promise<ReleaseFile | undefined> {
  for (const coding of codings) {
    const handle = await openIfPresent(join(root, file + coding.suffix));
    if (!handle) continue;
    const stats = await handle.stat({ bigint: true });
    if (stats.isFile()) {
      const etag = `"${stats.ino.toString(36)}-${stats.mtimeNs.toString(36)}-${stats.size.toString(36)}"`;
      return { handle, coding, size: Number(stats.size), etag };
    }
    await handle.close();
  }
  return undefined;
}

async function openIfPresent(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
