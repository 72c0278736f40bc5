import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSiteServer } from '../server/site-server.ts';
import { ReleaseFolder } from './release-folder.ts';

let releases: ReleaseFolder;
let server: Server;
let port: number;

beforeEach(async () => {
  releases = new ReleaseFolder();
  server = createSiteServer(releases.current).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  releases.remove();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Bare HTTP: no decoding, no redirects followed, the path sent as it is. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

function publish(files: Record<string, string | Buffer>): void {
  for (const [file, content] of Object.entries(files)) releases.write('a', file, content, { compressed: /\.(html|txt|xml)$/.test(file) });
  releases.switchTo('a');
}

test('before the first release residents are told to come back, in their language, with the emergency numbers', async () => {
  const { status, headers, body } = await get('/layanan/');
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('10');
  expect(headers['cache-control']).toBe('no-store');
  expect(body.toString()).toContain('lang="id"');
  expect(body.toString()).toContain('tel:113');
});

test('a page comes in the smallest coding the browser takes, from the ready-made file', async () => {
  publish({ 'layanan/index.html': '<p>Layanan</p>'.repeat(200) });
  const brotli = await get('/layanan/', { 'Accept-Encoding': 'gzip, br' });
  const gzip = await get('/layanan/', { 'Accept-Encoding': 'gzip' });
  const plain = await get('/layanan/');
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers, body } of [brotli, gzip, plain]) {
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  }
});

test('an unchanged page costs a 304, a changed page of the same size does not', async () => {
  publish({ 'index.html': 'Rp10.000' });
  const first = await get('/');
  const etag = first.headers.etag ?? '';
  const unchanged = await get('/', { 'If-None-Match': etag });
  expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([304, 0, etag]);
  releases.write('b', 'index.html', 'Rp20.000');
  releases.switchTo('b');
  const changed = await get('/', { 'If-None-Match': etag });
  expect([changed.status, changed.body.toString()]).toEqual([200, 'Rp20.000']);
});

test('HEAD answers as GET does, without the body; other methods are refused', async () => {
  publish({ 'index.html': 'Beranda' });
  const head = await get('/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '7', 0]);
  const post = await get('/', {}, 'POST');
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('media are kept for a year and can be fetched in parts', async () => {
  publish({ 'media/3f9a/Buku 1.pdf': '0123456789' });
  const whole = await get('/media/3f9a/Buku%201.pdf', { 'Accept-Encoding': 'br' });
  expect(whole.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(whole.headers['content-type']).toBe('application/pdf');
  expect(whole.headers['accept-ranges']).toBe('bytes');
  const part = await get('/media/3f9a/Buku%201.pdf', { Range: 'bytes=2-4', 'If-Range': whole.headers.etag ?? '' });
  expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, 'bytes 2-4/10', '234']);
  const beyond = await get('/media/3f9a/Buku%201.pdf', { Range: 'bytes=10-' });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10']);
});

test('an address without its slash is sent to the page, and a missing page answers 404 with the page for it', async () => {
  publish({ 'layanan/index.html': 'Layanan', '404.html': 'Halaman tidak ditemukan' });
  const slashless = await get('/layanan?dari=wa');
  expect([slashless.status, slashless.headers.location]).toEqual([301, '/layanan/?dari=wa']);
  const missing = await get('/tidak-ada/', { 'Accept-Encoding': 'br' });
  expect(missing.status).toBe(404);
  expect(brotliDecompressSync(missing.body).toString()).toBe('Halaman tidak ditemukan');
});

test('moved addresses redirect, and follow the release', async () => {
  publish({ '_alihan.json': JSON.stringify({ '/lama/': '/layanan/' }), 'lama/index.html': 'pindah', '404.html': 'tidak ada' });
  for (const path of ['/lama/', '/lama']) {
    const moved = await get(path);
    expect([moved.status, moved.headers.location]).toEqual([301, '/layanan/']);
  }
  expect((await get('/_alihan.json')).status).toBe(404);
  releases.write('b', '_alihan.json', '{}');
  releases.write('b', 'lama/index.html', 'kembali');
  releases.switchTo('b');
  expect((await get('/lama/')).body.toString()).toBe('kembali');
});

test('damaged redirects keep the last good ones and all pages', async () => {
  publish({ 'index.html': 'Beranda', '_alihan.json': JSON.stringify({ '/lama/': '/baru/' }) });
  expect((await get('/lama/')).status).toBe(301);
  releases.write('a', '_alihan.json', '{"/lama/":');
  expect((await get('/lama/')).status).toBe(301);
  expect((await get('/')).status).toBe(200);
});

test('nothing outside the release is served', async () => {
  publish({ 'index.html': 'Beranda', '404.html': 'tidak ada' });
  writeFileSync(join(releases.path, 'secrets.json'), 'rahasia');
  mkdirSync(join(releases.path, 'a', '.git'));
  writeFileSync(join(releases.path, 'a', '.git', 'config'), 'rahasia');
  for (const path of ['/../secrets.json', '/%2e%2e/secrets.json', '/..%2fsecrets.json', '/.git/config', '/%00', '/a%2f..%2findex.html']) {
    const { status, body } = await get(path);
    expect([path, status, body.toString()]).toEqual([path, 404, 'tidak ada']);
  }
});

test('every answer forbids other origins and guessing of types', async () => {
  publish({ 'index.html': 'Beranda', 'berkas.xyz': 'data', 'umpan/berita.xml': '<rss/>', 'situs.webmanifest': '{}' });
  for (const path of ['/', '/tidak-ada/', '/berkas.xyz']) {
    const { headers } = await get(path);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  }
  expect((await get('/berkas.xyz')).headers['content-type']).toBe('application/octet-stream');
  expect((await get('/umpan/berita.xml')).headers['content-type']).toBe('application/xml; charset=utf-8');
  expect((await get('/situs.webmanifest')).headers['content-type']).toBe('application/manifest+json; charset=utf-8');
});

test('a phone that hangs up in the middle of a download leaves the server well and no file open', async () => {
  publish({ 'index.html': 'Beranda', 'media/besar.mp4': Buffer.alloc(20_000_000) });
  for (let attempt = 0; attempt < 20; attempt++) {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /media/besar.mp4 HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
  }
  await expect.poll(() => openFiles('besar.mp4'), { timeout: 5_000 }).toBe(0);
  expect((await get('/')).status).toBe(200);
});

test('readers during 200 switches never see two releases in one answer, a wrong length, or an older release', async () => {
  const pages = ['index.html', 'layanan/index.html', 'besar/index.html'];
  const write = (tree: string, release: number): void => {
    // Sizes differ between releases: a length taken from one and bytes from another cannot agree.
    for (const [position, page] of pages.entries()) {
      const words = 50 + (position === 2 ? 60_000 : 0) + ((release * 37) % 400);
      releases.write(tree, page, `release-${release} `.repeat(words), { compressed: position < 2 });
    }
  };
  write('a', 0);
  releases.switchTo('a');

  let done = false;
  const seen = new Set<number>();
  const read = async (acceptEncoding: string): Promise<number> => {
    let newest = 0;
    let answers = 0;
    while (!done) {
      for (const path of ['/', '/layanan/', '/besar/']) {
        const { status, headers, body } = await get(path, { 'Accept-Encoding': acceptEncoding });
        expect(status).toBe(200);
        expect(body.length).toBe(Number(headers['content-length']));
        const coding = headers['content-encoding'];
        const text = (coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body).toString();
        const found = new Set(text.trimEnd().split(' '));
        expect(found.size).toBe(1);
        const release = Number([...found][0]?.slice('release-'.length));
        expect(release).toBeGreaterThanOrEqual(newest);
        newest = release;
        seen.add(release);
        answers++;
      }
    }
    return answers;
  };
  const readers = [read('br'), read('gzip')];
  for (let release = 1; release <= 200; release++) {
    const tree = release % 2 === 0 ? 'a' : 'b';
    write(tree, release);
    releases.switchTo(tree);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  done = true;
  const answers = await Promise.all(readers);
  expect(Math.min(...answers)).toBeGreaterThan(20);
  expect(seen.size).toBeGreaterThan(10);
});

async function openFiles(name: string): Promise<number> {
  const { readdir, readlink } = await import('node:fs/promises');
  const descriptors = await readdir('/proc/self/fd');
  const targets = await Promise.all(descriptors.map((descriptor) => readlink(`/proc/self/fd/${descriptor}`).catch(() => '')));
  return targets.filter((target) => target.endsWith(name)).length;
}
