import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve, sep } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import type { FileEntry } from './contract/file.ts';

/** An item of `file.yaml`: a file under the content directory, and what to say about it. */
export const contentFileSchema = z.strictObject({
  /** Defaults to the file's name without its ending. */
  id: z.string().min(1).optional(),
  /** Relative to the content directory, `media/pasar-sentral.jpg`. */
  path: z.string().min(1),
  /** The name residents see when they download it; defaults to the file's own. */
  name: z.string().min(1).optional(),
  alt: z.string().min(1).optional(),
  caption: z.string().min(1).optional(),
});
export type ContentFile = z.infer<typeof contentFileSchema>;

const mimeOfPicture: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heif: 'image/avif',
  svg: 'image/svg+xml',
};
const mimeOfDownload: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

export function contentFileId({ id, path }: ContentFile): string {
  return id ?? basename(path, extname(path));
}

/** Where the file lies. Throws when it points outside the content directory. */
export function contentFilePath(directory: string, { path }: ContentFile): string {
  const full = resolve(directory, path);
  if (!full.startsWith(resolve(directory) + sep)) throw new Error(`${path} lies outside the content directory`);
  return full;
}

/** Describes the file as a `file` entry, from its bytes. Throws when it is missing, broken or of a kind we do not serve. */
export async function describeContentFile(directory: string, item: ContentFile): Promise<FileEntry> {
  const bytes = await readFile(contentFilePath(directory, item));
  const extension = extname(item.path).toLowerCase();
  const download = mimeOfDownload[extension];
  const described = download ? { mime: download } : await describePicture(item.path, bytes);
  if (download === 'application/pdf' && !bytes.subarray(0, 1024).includes('%PDF-')) throw new Error(`${item.path} is not a PDF`);
  return {
    id: contentFileId(item),
    name: item.name ?? basename(item.path),
    ...described,
    bytes: bytes.length,
    sha256: hash('sha256', bytes, 'hex'),
    ...(item.alt === undefined ? {} : { alt: item.alt }),
    ...(item.caption === undefined ? {} : { caption: item.caption }),
  };
}

async function describePicture(path: string, bytes: Buffer): Promise<{ mime: string; width: number; height: number }> {
  const metadata = await sharp(bytes)
    .metadata()
    .catch((error: unknown) => {
      throw new Error(`${path} is neither a picture nor a known kind of download: ${(error as Error).message}`);
    });
  const mime = mimeOfPicture[metadata.format];
  if (!mime) throw new Error(`${path} is a ${metadata.format} picture, which browsers do not show`);
  // As shown, with the camera's rotation applied.
  return { mime, width: metadata.autoOrient.width, height: metadata.autoOrient.height };
}
