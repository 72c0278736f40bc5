import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isCompressible } from '../core/output-path.ts';
import type { BlobStore } from '../release/blob-store.ts';
import { listFiles } from '../release/list-files.ts';

/** Pictures of the release residents have now: without the state they would all be made again. */
export function adoptMedia(release: string, blobs: BlobStore): [output: string, blob: string][] {
  return listFiles(join(release, 'media')).flatMap((path) => {
    const output = relative(release, path);
    const blob = hash('sha256', readFileSync(path), 'hex');
    return blobs.has(blob, isCompressible(output)) ? [[output, blob]] : [];
  });
}
