import { extname } from 'node:path';

/** What the server hands out, by extension. Anything else is an opaque download: a browser must not guess. */
const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const aliases: Record<string, string> = { '.htm': '.html', '.jpeg': '.jpg', '.mjs': '.js' };

export function contentTypeOf(path: string): string {
  const extension = extname(path).toLowerCase();
  return contentTypes[aliases[extension] ?? extension] ?? 'application/octet-stream';
}

/** Text has `.br` and `.gz` neighbours in the release; pictures and documents are compressed already. */
export function isCompressible(contentType: string): boolean {
  return contentType.includes('charset=utf-8');
}
