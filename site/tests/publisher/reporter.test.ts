import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReportRow } from '../../src/data/contract/publishing-api.ts';
import { Reporter } from '../../publisher/cms/reporter.ts';
import { openState, type State } from '../../publisher/state/open-state.ts';
import { addUnchecked, listReports, listUnchecked } from '../../publisher/state/report-records.ts';
import { until } from './publisher-process.ts';

const directory = mkdtempSync(join(tmpdir(), 'reporter-'));
let state: State;
let server: Server;
let served: Map<string, string>;
let stop: AbortController;
let running: Promise<void>;
let told: ReportRow[];
let isCmsDown: boolean;
let now: number;

beforeEach(async () => {
  state = openState(join(directory, `${Math.random()}.sqlite`));
  served = new Map();
  told = [];
  isCmsDown = false;
  now = 0;
  stop = new AbortController();
  server = createServer((request, response) => {
    const body = served.get(request.url ?? '');
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(body.startsWith('→') ? 301 : 200, body.startsWith('→') ? { location: '/x/' } : {}).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  stop.abort();
  await running;
  state.close();
  server.close();
});
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));

function start(release: Map<string, string>, isRedirect = false): Reporter {
  const reporter = new Reporter({
    state,
    cms: {
      report: (reports) => {
        if (isCmsDown) return Promise.reject(new Error('down'));
        told.push(...reports);
        return Promise.resolve();
      },
    },
    siteUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isSettled: () => true,
    blobAt: (output) => (release.has(output) ? hash('sha256', release.get(output) ?? '', 'hex') : undefined),
    isRedirect: () => isRedirect,
    now: () => now,
    log: () => undefined,
    signal: stop.signal,
  });
  running = reporter.run();
  return reporter;
}
const change = { seq: 5, type: 'service', id: 's-ktp', release: 9, output: 'ktp/index.html', path: '/ktp/', since: 0 };
const states = () => told.map((report) => report.state);

test('a change is live only once the web server gives the very bytes of the release', async () => {
  addUnchecked(state, [change]);
  served.set('/ktp/', 'old');
  start(new Map([['ktp/index.html', 'new']]));
  await until(() => states().includes('rendered'), 'rendered');
  expect(states()).toEqual(['rendered']);
  served.set('/ktp/', 'new');
  await until(() => states().includes('live'), 'live');
  expect(told.at(-1)).toMatchObject({ seq: 5, type: 'service', id: 's-ktp', state: 'live', path: '/ktp/', release: '9' });
  expect(listUnchecked(state)).toEqual([]);
});

test('a page that should be gone is live once it answers 404, a redirect once it redirects', async () => {
  addUnchecked(state, [change]);
  start(new Map());
  await until(() => states().includes('live'), 'the withdrawal');
  stop.abort();
  await running;
  stop = new AbortController();
  addUnchecked(state, [{ ...change, seq: 6 }]);
  served.set('/ktp/', '→ moved');
  start(new Map([['ktp/index.html', 'page with a redirect']]), true);
  await until(() => told.some(({ seq, state: said }) => seq === 6 && said === 'live'), 'the redirect');
});

test('after half a minute its owner hears that the web server does not serve it, and later that it does', async () => {
  addUnchecked(state, [change]);
  const reporter = start(new Map([['ktp/index.html', 'new']]));
  await until(() => states().includes('rendered'), 'rendered');
  now = 31_000;
  reporter.ring();
  await until(() => states().includes('failed'), 'failed');
  expect(told.at(-1)?.reason).toBe('Halaman sudah dibuat, tetapi server web belum menyajikannya. Hubungi pengelola situs.');
  served.set('/ktp/', 'new');
  reporter.ring();
  await until(() => states().at(-1) === 'live', 'live');
});

test('what the cms did not take stays until it does', async () => {
  isCmsDown = true;
  addUnchecked(state, [{ ...change, output: null, path: null }]);
  start(new Map());
  await until(() => listReports(state, 10).reports.length === 1, 'the report to be written down');
  isCmsDown = false;
  await until(() => states().includes('live'), 'live');
  expect(listReports(state, 10).reports).toEqual([]);
});
