import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { pictureMimeTypes } from './accepted-files.ts';

interface UploadedFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
}
interface UploadService {
  upload(request: { files: UploadedFile | UploadedFile[] }, ...rest: unknown[]): Promise<unknown>;
  replace(id: unknown, request: { file: UploadedFile }, ...rest: unknown[]): Promise<unknown>;
}

/** Refuses files whose bytes are not what they say they are, on every way into the media library. */
export function checkUploadedFiles(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service<UploadService>('upload');
  const { upload, replace } = service;
  service.upload = async (request, ...rest) => {
    for (const file of [request.files].flat()) await checkContent(file);
    return upload(request, ...rest);
  };
  service.replace = async (id, request, ...rest) => {
    await checkContent(request.file);
    return replace(id, request, ...rest);
  };
}

async function checkContent(file: UploadedFile): Promise<void> {
  const mime = file.detectedMimeType ?? file.mimetype ?? '';
  const isSound = (pictureMimeTypes as readonly string[]).includes(mime)
    ? await isPicture(file.filepath)
    : await startsWith(file.filepath, mime === 'application/pdf' ? '%PDF-' : 'PK\u0003\u0004');
  if (isSound) return;
  throw new errors.ApplicationError(
    `Berkas "${file.originalFilename ?? 'tanpa nama'}" ditolak: isinya rusak atau tidak sesuai jenisnya. ` +
      'Unggah gambar (JPEG, PNG, WebP, AVIF), PDF, atau dokumen Word/Excel.',
  );
}

async function isPicture(path: string): Promise<boolean> {
  try {
    const { format } = await sharp(path, { failOn: 'error' }).metadata();
    return ['jpeg', 'png', 'webp', 'heif'].includes(format);
  } catch {
    return false;
  }
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
