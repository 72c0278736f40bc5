import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuildPlugin } from '../bundling/build-plugin.ts';

const smallestBytes = 1_000;

/**
 * Writes the scripts and styles of the admin a second and third time, as `.br` and `.gz`: Strapi's server sends these to
 * browsers that take them, and compresses nothing by itself. Not the page that carries the admin: what ends in `.br` is
 * kept for ever.
 */
export function compressAssets(): BuildPlugin {
  return {
    name: 'palopo/compress-assets',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((each) => /\.(?:js|css|svg)$/.test(each))) await compress(path.join(dir, name));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallestBytes) return;
  const [small, old] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, old)]);
}
