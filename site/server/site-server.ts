import { access } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf, isCompressible } from './content-type.ts';
import { acceptedCodings, isNotModified, requestedRange } from './http-negotiation.ts';
import { RedirectMap } from './redirect-map.ts';
import { openReleaseFile, type ReleaseFile } from './release-file.ts';
import { parseRequestPath, withSlash } from './request-path.ts';
import { cacheControlFor, securityHeaders } from './response-headers.ts';
import { unavailablePage } from './unavailable-page.ts';

/**
 * Serves the release that `root` points to (`<data>/releases/current`). The link is followed anew by each open, so a
 * switch needs no signal, and a response that has begun ends with the file it began with.
 */
export function createSiteServer(root: string): Server {
  const redirects = new RedirectMap(join(root, '_alihan.json'));
  return createServer((request, response) => {
    answer(root, redirects, request, response).catch((error: unknown) => {
      // A phone that hung up mid-way is no fault of ours.
      if (response.destroyed || request.destroyed) return;
      console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(request, response, 500, 'Terjadi kesalahan. Coba lagi sebentar lagi.');
    });
  });
}

async function answer(root: string, redirects: RedirectMap, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(request, response, 405, 'Metode tidak didukung.', { Allow: 'GET, HEAD' });
    return;
  }
  const path = parseRequestPath(target);
  if (path.kind === 'redirect') return redirect(request, response, path.location);
  if (path.kind === 'refused') return sendNotFound(root, request, response);

  const movedTo = await redirects.find(path.address);
  if (movedTo !== undefined) return redirect(request, response, movedTo);

  const contentType = contentTypeOf(path.file);
  const file = await openReleaseFile(root, path.file, codingsFor(request, contentType));
  if (file) return sendFile(request, response, { file, contentType, status: 200, cacheControl: cacheControlFor(path.address) });

  if (!path.address.endsWith('/') && (await exists(join(root, path.file, 'index.html')))) {
    return redirect(request, response, withSlash(target));
  }
  return sendNotFound(root, request, response);
}

interface FileAnswer {
  file: ReleaseFile;
  contentType: string;
  status: 200 | 404;
  cacheControl: string;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, contentType, status, cacheControl }: FileAnswer,
): Promise<void> {
  try {
    const headers: OutgoingHttpHeaders = {
      ...securityHeaders,
      'Content-Type': contentType,
      'Cache-Control': cacheControl,
      ETag: file.etag,
    };
    if (isCompressible(contentType)) headers.Vary = 'Accept-Encoding';
    if (file.coding.name !== 'identity') headers['Content-Encoding'] = file.coding.name;
    if (status === 200 && isNotModified(request.headers['if-none-match'], file.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    let start = 0;
    let end = file.size - 1;
    let code: number = status;
    if (status === 200 && !isCompressible(contentType)) {
      headers['Accept-Ranges'] = 'bytes';
      const range = requestedRange(request.headers.range, request.headers['if-range']?.toString(), file.etag, file.size);
      if (range === 'unsatisfiable') {
        sendText(request, response, 416, 'Rentang tidak tersedia.', { 'Content-Range': `bytes */${file.size}` });
        return;
      }
      if (range !== 'whole') {
        ({ start, end } = range);
        code = 206;
        headers['Content-Range'] = `bytes ${start}-${end}/${file.size}`;
      }
    }
    headers['Content-Length'] = end - start + 1;
    response.writeHead(code, headers);
    if (request.method === 'HEAD' || end < start) response.end();
    else await pipeline(file.handle.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await file.handle.close();
  }
}

async function sendNotFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const contentType = contentTypeOf('404.html');
  const file = await openReleaseFile(root, '404.html', codingsFor(request, contentType));
  if (file) return sendFile(request, response, { file, contentType, status: 404, cacheControl: 'no-cache' });
  if (await exists(root)) return sendText(request, response, 404, 'Halaman tidak ditemukan.');
  send(request, response, 503, unavailablePage, { 'Content-Type': contentType, 'Retry-After': '10' });
}

function codingsFor(request: IncomingMessage, contentType: string): ReturnType<typeof acceptedCodings> {
  return acceptedCodings(isCompressible(contentType) ? request.headers['accept-encoding'] : undefined);
}

function redirect(request: IncomingMessage, response: ServerResponse, location: string): void {
  sendText(request, response, 301, `Pindah ke ${location}`, { Location: location, 'Cache-Control': 'no-cache' });
}

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  send(request, response, status, `${text}\n`, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: string, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...securityHeaders, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
