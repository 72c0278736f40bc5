import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

export interface UploadedPicture {
  id: number;
  documentId: string;
  name: string;
  bytes: Buffer;
}
interface UploadService {
  upload(request: object): Promise<{ id: number; documentId: string; name: string }[]>;
  replace(id: number, request: object): Promise<unknown>;
}

export function pictureBytes(width = 40, red = 200): Promise<Buffer> {
  return sharp({ create: { width, height: 20, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .png()
    .toBuffer();
}

/** Puts a small picture into the media library as the admin does. */
export async function uploadPicture(strapi: Core.Strapi, name = 'contoh.png'): Promise<UploadedPicture> {
  const bytes = await pictureBytes();
  const [file] = await withFile(bytes, name, (files) =>
    uploadService(strapi).upload({ data: { fileInfo: { alternativeText: 'Contoh' } }, files }),
  );
  if (!file) throw new Error('Nothing was uploaded.');
  return { ...file, bytes };
}

export async function replacePicture(strapi: Core.Strapi, id: number, bytes: Buffer): Promise<void> {
  await withFile(bytes, 'pengganti.png', (file) => uploadService(strapi).replace(id, { data: { fileInfo: {} }, file }));
}

function uploadService(strapi: Core.Strapi): UploadService {
  return strapi.plugin('upload').service<UploadService>('upload');
}

async function withFile<T>(bytes: Buffer, originalFilename: string, use: (file: object) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(path.join(tmpdir(), 'palopo-upload-'));
  const filepath = path.join(directory, 'bytes');
  writeFileSync(filepath, bytes);
  try {
    return await use({ filepath, originalFilename, mimetype: 'image/png', size: bytes.length });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
