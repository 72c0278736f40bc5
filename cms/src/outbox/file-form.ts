import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { MadeForm } from './public-state.ts';
import { fileUid } from './uids.ts';

/** What is read of a row of Strapi's media library. */
export interface FileRow {
  id: number;
  documentId: string;
  name: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
  hash: string;
  ext: string | null;
  mime: string;
}
const selected = ['id', 'documentId', 'name', 'alternativeText', 'caption', 'width', 'height', 'hash', 'ext', 'mime'];

export async function findFileRow(strapi: Core.Strapi, documentId: string): Promise<FileRow | undefined> {
  const found: unknown = await strapi.db.query(fileUid).findOne({ select: selected, where: { documentId } });
  return (found as FileRow | null) ?? undefined;
}
export async function listFileRows(strapi: Core.Strapi, afterId: number, limit: number): Promise<FileRow[]> {
  const query = { select: selected, where: { id: { $gt: afterId } }, orderBy: { id: 'asc' }, limit };
  return (await strapi.db.query(fileUid).findMany(query)) as FileRow[];
}

/** Where the local upload provider keeps the bytes. */
export function fileLocation(strapi: Core.Strapi, row: Pick<FileRow, 'hash' | 'ext'>): string {
  return path.join(strapi.dirs.static.public, 'uploads', path.basename(`${row.hash}${row.ext ?? ''}`));
}

/** Changes whenever the row does, or the size or time of its bytes; undefined when there are no bytes. */
export async function fileFingerprint(strapi: Core.Strapi, row: FileRow): Promise<string | undefined> {
  const found = await stat(fileLocation(strapi, row)).catch(() => undefined);
  return found && hash('sha1', JSON.stringify([row, found.size, found.mtimeMs]), 'base64');
}

/** The public form of a file, with the hash of the bytes on disk; undefined when there are none. */
export async function describeFile(strapi: Core.Strapi, row: FileRow): Promise<MadeForm | undefined> {
  const fingerprint = await fileFingerprint(strapi, row);
  if (fingerprint === undefined) return undefined;
  const digest = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(createReadStream(fileLocation(strapi, row)), async function (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        digest.update(chunk);
        bytes += chunk.length;
      }
    });
  } catch {
    return undefined;
  }
  const content: Record<string, unknown> = { id: row.documentId, name: fileName(row), mime: row.mime, bytes, sha256: digest.digest('hex') };
  const optional = { width: row.width, height: row.height, alt: row.alternativeText?.trim(), caption: row.caption?.trim() };
  for (const [name, value] of Object.entries(optional)) if (value) content[name] = value;
  return { content, fingerprint };
}

/** As residents see it when downloading: an editor may have given a name without its ending. */
function fileName({ name, ext }: FileRow): string {
  return ext && !name.toLowerCase().endsWith(ext.toLowerCase()) ? `${name}${ext}` : name;
}
