import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { pictureMimeTypes } from './accepted-files.ts';
import { tidyPicture } from './tidy-picture.ts';

interface UploadedFile {
  filepath: string;
  size: number;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
}
interface UploadService {
  upload(request: { files: UploadedFile | UploadedFile[] }, ...rest: unknown[]): Promise<unknown>;
  replace(id: unknown, request: { file: UploadedFile }, ...rest: unknown[]): Promise<unknown>;
}

/** Takes files in, on every way into the media library: refuses those that are not what they say, and tidies pictures. */
export function takeInFiles(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service<UploadService>('upload');
  const { upload, replace } = service;
  service.upload = (request, ...rest) => withSoundFiles([request.files].flat(), (files) => upload({ ...request, files }, ...rest));
  service.replace = (id, request, ...rest) =>
    withSoundFiles([request.file], ([file = request.file]) => replace(id, { ...request, file }, ...rest));
}

/** Gives `use` the files as they may be kept; the caller's own are left as they are. */
async function withSoundFiles<T>(files: readonly UploadedFile[], use: (files: UploadedFile[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'palopo-upload-'));
  try {
    const sound: UploadedFile[] = [];
    for (const [number, file] of files.entries()) sound.push(await soundFile(file, join(folder, String(number))));
    return await use(sound);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function soundFile(file: UploadedFile, tidied: string): Promise<UploadedFile> {
  const mime = file.detectedMimeType ?? file.mimetype ?? '';
  const pictureType = pictureMimeTypes.find((type) => type === mime);
  if (pictureType) {
    const size = await tidyPicture(file.filepath, pictureType, tidied).catch((error: unknown) => refuse(file, error));
    return { ...file, filepath: tidied, size };
  }
  if (!(await startsWith(file.filepath, mime === 'application/pdf' ? '%PDF-' : 'PK\u0003\u0004'))) refuse(file);
  return file;
}

function refuse({ originalFilename }: UploadedFile, cause?: unknown): never {
  const name = originalFilename ?? 'tanpa nama';
  if (cause instanceof Error && cause.message.includes('pixel limit')) {
    throw new errors.ApplicationError(`Gambar "${name}" ditolak: lebih dari 64 megapiksel. Perkecil dahulu, lalu unggah lagi.`);
  }
  throw new errors.ApplicationError(
    `Berkas "${name}" ditolak: isinya rusak atau tidak sesuai jenisnya. ` +
      'Unggah gambar (JPEG, PNG, WebP, AVIF), PDF, atau dokumen Word/Excel.',
  );
}

async function startsWith(path: string, signature: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(signature.length), 0, signature.length, 0);
    return buffer.toString('latin1') === signature;
  } finally {
    await file.close();
  }
}
