import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { lookup } from 'node:dns';
import { afterEach, expect, test } from 'vitest';
import { askServer, ForbiddenAddress, type AskServer } from '../src/desk/links/ask-server.ts';
import { checkLinks } from '../src/desk/links/check-links.ts';
import { isPublicAddress } from '../src/desk/links/is-public-address.ts';
import { isBroken, isDue, recordProbe, type LinkRecord } from '../src/desk/links/link-record.ts';
import { probeLink, type LinkOutcome } from '../src/desk/links/probe-link.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
/** Every name leads to this machine. */
const allHere = ((_host: string, _options: object, callback: (error: null, addresses: object[]) => void) =>
  callback(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof lookup;
/** As if the servers of these names stood at the usual port. */
function askAt(port: number, isAllowed = (): boolean => true): AskServer {
  const ask = askServer('uji', { lookup: allHere, isAllowed });
  return (method, url) => {
    const there = new URL(url);
    there.port = String(port);
    return ask(method, there);
  };
}

test.each([
  ['8.8.8.8', true],
  ['103.23.20.1', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.0.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['2606:4700::1111', true],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['oss.go.id', false],
])('whether %s is an address of the public internet: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test('no server of this machine or its office is asked: not by address, not by name, not by a redirect', async () => {
  const asked: string[] = [];
  const port = await serve((request, response) => {
    asked.push(request.headers.host ?? '');
    response.writeHead(302, { location: `http://127.0.0.1:${port}/rahasia` }).end();
  });
  const ask = askServer('uji', { lookup: allHere, isAllowed: isPublicAddress });
  for (const address of [`http://127.0.0.1:${port}/`, `http://[::1]:${port}/`, `http://intranet.palopo.go.id:${port}/`])
    await expect(ask('GET', new URL(address)), address).rejects.toThrow(ForbiddenAddress);
  expect(asked).toEqual([]);
  // The first is let through, as a public server that sends on to a private one.
  const openOnce: AskServer = (method, url) => (url.hostname === 'jauh.go.id' ? askAt(port)(method, url) : ask(method, url));
  expect(await probeLink('http://jauh.go.id/', openOnce)).toEqual({ outcome: 'unknown', status: null });
  expect(asked).toEqual([`jauh.go.id:${port}`]);
});

test.each<[number, LinkOutcome]>([
  [200, 'alive'],
  [404, 'gone'],
  [410, 'gone'],
  [503, 'gone'],
  [401, 'unknown'],
  [403, 'unknown'],
  [429, 'unknown'],
])('a server that answers %i: %s', async (status, outcome) => {
  const port = await serve((_request, response) => response.writeHead(status).end('isi'));
  expect(await probeLink('http://dinas.go.id/layanan?a=1#bagian', askAt(port))).toEqual({ outcome, status });
});

test('HEAD is tried first, GET where it is refused, and redirects are followed', async () => {
  const asked: string[] = [];
  const port = await serve((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`.trim());
    if (request.url === '/lama') response.writeHead(301, { location: '/baru#atas' }).end();
    else response.writeHead(request.method === 'HEAD' ? 405 : 200, { 'set-cookie': 'a=b' }).end('isi');
  });
  expect(await probeLink('http://dinas.go.id/lama#x', askAt(port))).toEqual({ outcome: 'alive', status: 200 });
  expect(asked).toEqual(['HEAD /lama', 'HEAD /baru', 'GET /baru']);
});

test('a link that leads in circles, holds a password or a strange port is left alone', async () => {
  let asked = 0;
  const ask: AskServer = () => {
    asked += 1;
    return Promise.resolve({ status: 302, location: '/' });
  };
  expect((await probeLink('https://dinas.go.id/', ask)).outcome).toBe('unknown');
  expect(asked).toBe(6);
  for (const address of ['https://a:b@dinas.go.id/', 'https://dinas.go.id:22/', 'ftp://dinas.go.id/', 'https://'])
    expect((await probeLink(address, ask)).outcome, address).toBe('unknown');
  expect(asked).toBe(6);
});

const failing = (code: string): AskServer => {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
};

test('a server that is not there is silent; a faulty certificate tells nothing', async () => {
  expect((await probeLink('https://mati.go.id/', failing('ENOTFOUND'))).outcome).toBe('silent');
  expect((await probeLink('https://mati.go.id/', failing('ECONNREFUSED'))).outcome).toBe('silent');
  expect((await probeLink('https://mati.go.id/', failing('UNABLE_TO_VERIFY_LEAF_SIGNATURE'))).outcome).toBe('unknown');
});

test('a machine without a network says nothing of any link', async () => {
  const links = ['https://a.go.id/', 'https://b.go.id/x'];
  expect(await checkLinks(links, failing('EAI_AGAIN'), { pauseMs: 0 })).toEqual(new Map());
  const oneAnswers: AskServer = (method, url) =>
    url.hostname === 'a.go.id' ? Promise.resolve({ status: 200 }) : failing('EAI_AGAIN')(method, url);
  expect([...(await checkLinks(links, oneAnswers, { pauseMs: 0 }))].map(([link, { outcome }]) => [link, outcome])).toEqual([
    ['https://a.go.id/', 'alive'],
    ['https://b.go.id/x', 'silent'],
  ]);
});

test('one server is asked for one link at a time', async () => {
  let now = 0;
  let most = 0;
  const ask: AskServer = async () => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, 5));
    now -= 1;
    return { status: 200 };
  };
  const links = Array.from({ length: 6 }, (_, number) => `https://dinas.go.id/${number}`);
  expect((await checkLinks(links, ask, { pauseMs: 0 })).size).toBe(6);
  expect(most).toBe(1);
  await checkLinks(
    links.map((_, number) => `https://dinas-${number}.go.id/`),
    ask,
    { pauseMs: 0 },
  );
  expect(most).toBe(3);
});

test('a link is broken after failures on three different days, and sound as soon as it is seen alive', () => {
  let record: LinkRecord | undefined;
  const fail = (today: string, outcome: LinkOutcome = 'gone'): boolean => {
    record = recordProbe(record, { outcome, status: null }, new Date(`${today}T00:00:00Z`), today);
    return isBroken(record);
  };
  expect([fail('2026-08-01'), fail('2026-08-01'), fail('2026-08-01'), fail('2026-08-02', 'silent')]).toEqual([false, false, false, false]);
  expect(fail('2026-08-03')).toBe(true);
  expect(fail('2026-08-04', 'unknown')).toBe(false);
  expect(fail('2026-08-05')).toBe(true);
  expect(fail('2026-08-06', 'alive')).toBe(false);
  expect(fail('2026-08-07')).toBe(false);
  expect(isDue(record, new Date('2026-08-07T12:00:00Z'))).toBe(false);
  expect(isDue(record, new Date('2026-08-08T00:00:00Z'))).toBe(true);
  expect(isDue(undefined, new Date())).toBe(true);
});
