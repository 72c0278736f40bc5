import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

export interface SeedFile {
  name: string;
  mime: string;
  alt?: string;
  caption?: string;
}
interface UploadService {
  upload(request: object): Promise<{ id: number }[]>;
}

/** Puts a file into the media library, unless one of its name is there already. Returns its numeric id. */
export async function importFile(strapi: Core.Strapi, file: SeedFile, path: string): Promise<number> {
  const existing = (await strapi.db.query('plugin::upload.file').findOne({ where: { name: file.name } })) as { id: number } | null;
  if (existing) return existing.id;
  const upload = strapi.plugin('upload').service<UploadService>('upload');
  const [uploaded] = await upload.upload({
    data: { fileInfo: { name: file.name, alternativeText: file.alt ?? null, caption: file.caption ?? null } },
    files: { filepath: path, originalFilename: file.name, mimetype: file.mime, size: (await stat(path)).size },
  });
  if (!uploaded) throw new Error(`the media library did not take ${file.name}`);
  return uploaded.id;
}
