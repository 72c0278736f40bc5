import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface FinishedImport {
  isFinished: boolean;
  markFile: string;
  fingerprint: string;
}

/** Whether exactly this content was imported into the database before. Saves later starts from loading the cms for nothing. */
export function findFinishedImport(contentDirectory: string): FinishedImport {
  const dataDirectory = process.env.PALOPO_DATA_DIR;
  if (!dataDirectory) throw new Error('PALOPO_DATA_DIR is not set.');
  const cmsData = path.resolve(dataDirectory, 'cms');
  const markFile = path.join(cmsData, 'imported-content');
  const fingerprint = fingerprintOf(contentDirectory);
  const isFinished =
    existsSync(path.join(cmsData, 'database.sqlite')) && existsSync(markFile) && readFileSync(markFile, 'utf8').trim() === fingerprint;
  return { isFinished, markFile, fingerprint };
}

export function markImportFinished({ markFile, fingerprint }: FinishedImport): void {
  writeFileSync(markFile, `${fingerprint}\n`);
}

function fingerprintOf(directory: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  for (const file of files.map((item) => path.join(item.parentPath, item.name)).sort()) {
    hash.update(path.relative(directory, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
