import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isCompressible } from '../core/output-path.ts';
import type { BlobStore } from './blob-store.ts';
import { listFiles } from './list-files.ts';
import type { Manifest } from './manifest.ts';

/** Puts the files that come with the site's code (fonts, icons) into the release. Those of older code stay for open pages. */
export async function addClientFiles(manifest: Manifest, blobs: BlobStore, directory: string | undefined, now: number): Promise<void> {
  const present = new Set<string>();
  for (const path of directory === undefined ? [] : listFiles(directory)) {
    const output = relative(directory ?? '', path)
      .split(sep)
      .join('/');
    if (manifest.find(output)?.kind === 'page') continue;
    const { blob } = await blobs.put(readFileSync(path), isCompressible(output));
    manifest.set({ output, blob, kind: 'client' });
    present.add(output);
  }
  for (const file of [...manifest.files()]) {
    if (file.kind === 'client' && !present.has(file.output)) manifest.set({ ...file, unusedSince: file.unusedSince ?? now });
  }
}

/** Where a file of the site's code lies in a release. */
export function clientOutput(directory: string, path: string): string {
  return relative(directory, path).split(sep).join('/');
}
