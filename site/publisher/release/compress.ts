import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** At once: 0.3 ms a page. */
const quickQuality = 5;
/** In idle time: 10-15 ms a page, some 12 % smaller. */
const bestQuality = 11;

export type Encoding = 'gz' | 'br';
export const encodings: readonly Encoding[] = ['gz', 'br'];

/** Both encodings of a page, made in the thread pool, so that the next page is rendered meanwhile. */
export async function compressQuickly(bytes: Buffer): Promise<Record<Encoding, Buffer>> {
  const [gz, br] = await Promise.all([gzipAsync(bytes, gzipOptions), brotliAsync(bytes, brotliOptions(bytes, quickQuality))]);
  return { gz, br };
}

/** The same in the calling thread: cheaper where every processor has pages of its own to make. */
export function compressAtOnce(bytes: Buffer): Record<Encoding, Buffer> {
  return { gz: gzipSync(bytes, gzipOptions), br: brotliCompressSync(bytes, brotliOptions(bytes, quickQuality)) };
}

export async function compressBest(bytes: Buffer): Promise<Buffer> {
  return brotliAsync(bytes, brotliOptions(bytes, bestQuality));
}

const gzipOptions = { level: 9 };

function brotliOptions(bytes: Buffer, quality: number): BrotliOptions {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // A window larger than the page finds nothing more, but its tables take megabytes for each page in the making.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.length + 1)))),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return { params };
}
