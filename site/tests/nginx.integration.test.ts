import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFreePort } from '../../scripts/stack/find-free-port.ts';
import { renderConfig } from '../nginx/render-config.ts';
import { renderRedirects } from '../nginx/render-redirects.ts';
import { createSiteServer } from '../server/site-server.ts';
import { ReleaseFolder } from './release-folder.ts';

/*
 * The real nginx with the configuration we ship, beside our own server on the same release: what a resident gets must not
 * depend on which of them runs.
 */
let releases: ReleaseFolder;
let nginx: ChildProcess;
let cms: Server;
let own: Server;
let nginxPort: number;
let ownPort: number;

beforeAll(async () => {
  releases = new ReleaseFolder();
  mkdirSync(join(releases.path, 'data'));
  cms = createServer((request, response) => response.end(JSON.stringify({ url: request.url, headers: request.headers }))).listen(
    0,
    '127.0.0.1',
  );
  // nginx looks for <data>/releases/current; our server is given the folder itself.
  own = createSiteServer(join(releases.path, 'data', 'releases', 'current')).listen(0, '127.0.0.1');
  await Promise.all([once(cms, 'listening'), once(own, 'listening')]);
  ownPort = (own.address() as AddressInfo).port;
  nginxPort = await findFreePort();
  nginx = spawnNginx();
  await vi.waitFor(() => get(nginxPort, '/'), { timeout: 10_000 });
});
afterAll(async () => {
  nginx.kill('SIGTERM');
  if (nginx.exitCode === null) await once(nginx, 'exit');
  own.close();
  cms.close();
  releases.remove();
});

function spawnNginx(): ChildProcess {
  const prefix = join(releases.path, 'nginx');
  const dataDirectory = join(releases.path, 'data');
  mkdirSync(prefix);
  writeFileSync(
    join(dataDirectory, 'nginx-redirects.map'),
    renderRedirects(JSON.stringify({ '/lama/': '/layanan/', '/tanda"$kutip': '/' })),
  );
  const site = renderConfig({
    PALOPO_DATA_DIR: dataDirectory,
    SITE_LISTEN: `127.0.0.1:${nginxPort}`,
    SITE_NAME: 'palopo.test',
    CMS_NAME: 'admin.palopo.test',
    CMS_PORT: String((cms.address() as AddressInfo).port),
  });
  writeFileSync(join(prefix, 'site.conf'), site);
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    user root; worker_processes 1; daemon off; pid ${prefix}/nginx.pid; error_log ${prefix}/error.log;
    events { worker_connections 256; }
    http {
      access_log off;
      client_body_temp_path ${prefix}/body; proxy_temp_path ${prefix}/proxy; fastcgi_temp_path ${prefix}/fastcgi;
      uwsgi_temp_path ${prefix}/uwsgi; scgi_temp_path ${prefix}/scgi;
      include ${prefix}/site.conf;
    }`,
  );
  return spawn('/usr/sbin/nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

async function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, method, headers: { Host: 'palopo.test', ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('latin1') }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** What must be the same, and what each may do in its own way: tags, and the words of an error. */
function comparable({ status, headers, body }: Answer): unknown {
  const same = [
    'content-type',
    'content-encoding',
    'cache-control',
    'location',
    'retry-after',
    'content-range',
    'x-content-type-options',
    ...(status === 503 ? [] : ['content-security-policy', 'permissions-policy', 'referrer-policy', 'cross-origin-opener-policy']),
  ];
  const isFile = [200, 206, 503].includes(status) || (status === 404 && headers['content-type']?.startsWith('text/html') === true);
  if (!isFile) return { status, location: headers.location, isGuarded: headers['content-security-policy'] !== undefined };
  return { status, body, headers: Object.fromEntries(same.map((name) => [name, headers[name]])) };
}

test('before the first release both say so with the same page', async () => {
  for (const path of ['/', '/layanan/']) {
    const [theirs, ours] = await Promise.all([get(nginxPort, path), get(ownPort, path)]);
    expect(comparable(theirs)).toEqual(comparable(ours));
    expect(theirs.status).toBe(503);
  }
});

test('with a release both give the same answers', async () => {
  const files = {
    'index.html': 'Beranda '.repeat(100),
    'layanan/index.html': 'Layanan '.repeat(100),
    'peristiwa/lahir/index.html': 'Lahir '.repeat(100),
    '404.html': 'Halaman tidak ditemukan '.repeat(20),
    'umpan/berita.xml': '<rss/>'.repeat(30),
    'layanan/ktp-el-baru.txt': 'Bawa KK asli. '.repeat(20),
    '.well-known/security.txt': 'Contact: mailto:a@b.example',
    '_alihan.json': JSON.stringify({ '/lama/': '/layanan/', '/tanda"$kutip': '/' }),
    '_data/rahasia.txt': 'rahasia',
    '.git/config': 'rahasia',
    'media/3f9a/Buku 1.pdf': '0123456789',
    'media/3f9a-360.avif': 'gambar',
    'media/3f9a-360.webp': 'gambar',
    'media/3f9a-360.jpg': 'gambar',
    'media/3f9a/gambar.svg': '<svg/>',
    'media/3f9a/data.bin': 'data',
    'situs.webmanifest': '{}',
    'favicon.ico': 'ikon',
    'data/layanan.csv': 'a,b',
    'data/layanan.json': '{}',
  };
  for (const [file, content] of Object.entries(files)) {
    releases.write('data/releases/a', file, content, { compressed: /\.(html|xml|txt|svg|csv|json|webmanifest)$/.test(file) });
  }
  releases.switchTo('a', join(releases.path, 'data', 'releases', 'current'));

  const requests: [path: string, headers?: Record<string, string>, method?: string][] = [
    ...Object.keys(files).flatMap((file): [string, Record<string, string>][] => {
      const path = encodeURI(`/${file === '404.html' ? 'tidak-ada.html' : file}`).replace(/(^|\/)index\.html$/, '$1');
      return [
        [path, {}],
        [path, { 'Accept-Encoding': 'gzip, br' }],
        [path, { 'Accept-Encoding': 'gzip' }],
      ];
    }),
    ['/layanan'],
    ['/layanan?dari=wa'],
    ['/layanan/?dari=wa'],
    ['/peristiwa/'],
    ['/index.html'],
    ['/layanan/index.html?a=1'],
    ['/lama'],
    ['/lama/'],
    ['/tanda%22$kutip'],
    ['/tidak-ada/'],
    ['/tidak-ada', { 'Accept-Encoding': 'br' }],
    ['/layanan/ktp-el-baru.txt/'],
    ['/', {}, 'POST'],
    ['/', {}, 'HEAD'],
    ['/media/3f9a/Buku%201.pdf', { Range: 'bytes=2-4' }],
    ['/media/3f9a/Buku%201.pdf', { Range: 'bytes=-3' }],
    ['/media/3f9a/Buku%201.pdf', { Range: 'bytes=20-' }],
  ];
  const differences: unknown[] = [];
  for (const [path, headers = {}, method = 'GET'] of requests) {
    const theirs = comparable(await get(nginxPort, path, headers, method));
    const ours = comparable(await get(ownPort, path, headers, method));
    if (JSON.stringify(theirs) !== JSON.stringify(ours)) differences.push({ method, path, headers, theirs, ours });
  }
  expect(differences).toEqual([]);
});

test('nothing outside the release is served by nginx', async () => {
  writeFileSync(join(releases.path, 'data', 'secrets.json'), 'rahasia');
  for (const path of [
    '/../../secrets.json',
    '/%2e%2e/%2e%2e/secrets.json',
    '/..%2f..%2fsecrets.json',
    '/media/..%2f..%2f..%2fsecrets.json',
    '/%00',
    '/.git/config',
  ]) {
    const { status, body } = await get(nginxPort, path);
    expect([path, status >= 400, body.includes('rahasia')]).toEqual([path, true, false]);
  }
});

test('an unchanged page costs nginx a 304', async () => {
  const { headers } = await get(nginxPort, '/', { 'Accept-Encoding': 'br' });
  const again = await get(nginxPort, '/', { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' });
  expect([again.status, again.headers['cache-control']]).toEqual([304, 'no-cache']);
});

test('the admin is proxied under its own name, with the address of the browser', async () => {
  const { status, body } = await get(nginxPort, '/admin', { Host: 'admin.palopo.test', 'X-Forwarded-For': '6.6.6.6' });
  const seen = JSON.parse(body) as { url: string; headers: Record<string, string> };
  expect(status).toBe(200);
  expect(seen.url).toBe('/admin');
  expect(seen.headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(seen.headers.host).toBe('admin.palopo.test');
});

test('guessing passwords from one address is slowed down, reading the admin is not', async () => {
  const host = { Host: 'admin.palopo.test' };
  const tries = await Promise.all(Array.from({ length: 30 }, () => get(nginxPort, '/admin/login', host, 'POST')));
  expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15);
  const reads = await Promise.all(Array.from({ length: 30 }, () => get(nginxPort, '/admin/content-manager', host)));
  expect(reads.every(({ status }) => status === 200)).toBe(true);
});

test('readers during 100 switches never get a wrong length, two releases or an error from nginx', async () => {
  const current = join(releases.path, 'data', 'releases', 'current');
  const write = (tree: string, release: number): void =>
    releases.write(`data/releases/${tree}`, 'layanan/index.html', `r${release} `.repeat(500 + ((release * 37) % 400)));
  write('b', 0);
  releases.switchTo('b', current);
  let done = false;
  const read = async (): Promise<number> => {
    let answers = 0;
    while (!done) {
      const { status, headers, body } = await get(nginxPort, '/layanan/');
      expect(status).toBe(200);
      expect(body.length).toBe(Number(headers['content-length']));
      expect(new Set(body.trimEnd().split(' ')).size).toBe(1);
      answers++;
    }
    return answers;
  };
  const readers = [read(), read()];
  for (let release = 1; release <= 100; release++) {
    const tree = release % 2 === 0 ? 'b' : 'c';
    write(tree, release);
    releases.switchTo(tree, current);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  done = true;
  expect(Math.min(...(await Promise.all(readers)))).toBeGreaterThan(20);
});
