import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzipSync, type BrotliOptions } from 'node:zlib';

/** At once: 0.5 ms a page. */
const quickQuality = 5;
/** In idle time: 10-15 ms a page, seconds for a list of thousands of lines; some 8 to 12 % smaller. */
const bestQuality = 11;

export type Encoding = 'gz' | 'br';
export const encodings: readonly Encoding[] = ['gz', 'br'];

/**
 * Both encodings of each page. In the calling thread: Node's own threads make a stream of each call, at twice the cost. One
 * encoding after the other: their tables push each other, and the code of pages, out of the processor's cache.
 */
export function compressQuickly<Page extends { bytes: Uint8Array }>(
  pages: readonly Page[],
): { page: Page; encoding: Encoding; form: Buffer }[] {
  return encodings.flatMap((encoding) => pages.map((page) => ({ page, encoding, form: quickly[encoding](page.bytes) })));
}
const quickly: Record<Encoding, (bytes: Uint8Array) => Buffer> = {
  gz: (bytes) => gzipSync(bytes, { level: 9 }),
  br: (bytes) => brotliCompressSync(bytes, brotliOptions(bytes, quickQuality)),
};

/** The smallest brotli form, made beside whatever else is done. */
export function compressBest(bytes: Uint8Array): Promise<Buffer> {
  return compressInBackground(bytes, brotliOptions(bytes, bestQuality));
}
const compressInBackground = promisify<Uint8Array, BrotliOptions, Buffer>(brotliCompress);

function brotliOptions(bytes: Uint8Array, quality: number): BrotliOptions {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // A window larger than the page finds nothing more, but its tables take megabytes for each page in the making.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.length + 1)))),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return { params };
}
