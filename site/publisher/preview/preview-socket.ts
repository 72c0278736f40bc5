import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import type { Preview, PreviewRequest } from './make-preview.ts';

/** Longer paths are cut off by the system. */
const longestSocketPath = 100;
const largestRequest = 5_000_000;

type Log = (event: string, details: Record<string, unknown>) => void;
type MakePreview = (request: PreviewRequest) => Promise<Preview>;

/**
 * Answers the cms what a draft would look like. A socket in the folder both share: who may open files there may ask, and
 * nobody else can reach it. The cms knows it by the same name (`cms/src/desk/preview/`). A preview that fails is never a
 * fault of publishing.
 */
export function openPreviewSocket(dataDirectory: string, makePreview: MakePreview, log: Log): { close(): void } {
  const path = join(dataDirectory, 'publisher', 'preview.sock');
  if (Buffer.byteLength(path) > longestSocketPath) {
    log('no-preview', { reason: `The path of the socket is too long: ${path}` });
    return { close: () => undefined };
  }
  const server: Server = createServer((request, response) => {
    void answer(request, makePreview, log).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  // Of a run that was killed; the data folder is locked, so nobody listens there now.
  rmSync(path, { force: true });
  server.on('error', (error) => log('no-preview', { reason: error.message }));
  server.listen(path);
  return {
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, makePreview: MakePreview, log: Log): Promise<{ status: number; body: Preview }> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestRequest) return { status: 413, body: { ok: false, reason: 'Draf ini terlalu besar untuk dipratinjau.' } };
      chunks.push(chunk);
    }
    return { status: 200, body: await makePreview(JSON.parse(Buffer.concat(chunks).toString()) as PreviewRequest) };
  } catch (error) {
    const { message, stack } = error as Error;
    log('preview-failed', { reason: message, stack });
    return { status: 500, body: { ok: false, reason: `Halaman ini tidak dapat dibuat: ${message}` } };
  }
}
