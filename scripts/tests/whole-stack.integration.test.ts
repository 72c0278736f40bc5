import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planTrials, runKillTrials } from '../bench/kills/kill-trials.ts';
import { checkout } from '../checkout.ts';
import { AdminClient } from '../stack/admin-client.ts';
import { keepSample } from '../stack/kept-sample.ts';
import { RunningStack, stackAdministrator, type ServiceName } from '../stack/running-stack.ts';

/*
 * The product as it is started by a person: one start, sample content, an editor's HTTP calls, a resident's requests. The
 * tests go on from each other, as a day does.
 */
const page = '/layanan/ktp-el-baru/';
const patienceMs = 120_000;
let stack: RunningStack;
let admin: AdminClient;
let documentId: string;
let words = 0;
/** Counts requests for builds, as a CI beside the publisher gets them. */
let builds = 0;
const ci = createServer((request, response) => {
  builds += request.headers['x-hub-signature-256'] ? 1 : 0;
  response.writeHead(202).end();
});

beforeAll(async () => {
  ci.listen(0, '127.0.0.1');
  await once(ci, 'listening');
  stack = await RunningStack.create({
    ...{ CMS_CI_KIND: 'webhook', CMS_CI_TOKEN: 'kunci-tanda-tangan-uji', CMS_CI_ROLE: 'beside', CMS_CI_COLLECT_SECONDS: '1' },
    CMS_CI_URL: `http://127.0.0.1:${(ci.address() as AddressInfo).port}/bangun`,
  });
  const milliseconds = await stack.start();
  console.log(JSON.stringify({ metric: 'first start, built before', value: Math.round(milliseconds), unit: 'ms' }));
  keepSample(stack.dataDirectory);
  admin = new AdminClient(stack.cmsOrigin);
  await admin.logIn(stackAdministrator.email, stackAdministrator.password);
  ({ documentId } = await admin.findBySlug('service', 'ktp-el-baru'));
}, 1_800_000);
afterAll(async () => {
  ci.close();
  await stack.dispose();
}, 60_000);

/** Publishes a new summary; returns it. */
async function publishSummary(): Promise<string> {
  const summary = `Uji penerbitan nomor ${++words} dari ${process.pid}`;
  await admin.publish('service', documentId, { summary });
  return summary;
}

/** Reads pages as residents do until stopped, and fails on anything but whole pages. */
function keepReading(): () => Promise<number> {
  let isDone = false;
  const read = async (): Promise<number> => {
    let answers = 0;
    for (; !isDone; answers++) {
      for (const path of ['/', page, '/layanan/']) {
        const { status, body } = await stack.fetchPage(path);
        expect([path, status, body.trimEnd().endsWith('</html>')]).toEqual([path, 200, true]);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return answers;
  };
  const reading = read();
  return () => {
    isDone = true;
    return reading;
  };
}

test('start counts its steps and ends with the addresses and the login', () => {
  expect(stack.output.match(/^\[\d\/5\]/gm)).toEqual(['[1/5]', '[2/5]', '[3/5]', '[4/5]', '[5/5]']);
  expect(stack.output).toContain(`Admin     ${stack.cmsOrigin}/admin`);
  expect(stack.output).toContain(`Login     ${stackAdministrator.email}`);
  expect(stack.output).toContain('as set in CMS_ADMIN_PASSWORD');
  expect(stack.output).not.toContain(stackAdministrator.password);
});

test('a publish is on the page a moment later', async () => {
  const latencies: number[] = [];
  for (let round = 0; round < 10; round++) latencies.push(await stack.waitForText(page, await publishSummary()));
  latencies.sort((a, b) => a - b);
  console.log(JSON.stringify({ metric: 'publish to page, p50 of 10', value: Math.round(latencies[5] ?? 0), unit: 'ms', budget: 1_000 }));
  expect(latencies[5]).toBeLessThan(5_000);
});

test('a CI beside the publisher is asked for a build after a publish', async () => {
  const before = builds;
  await publishSummary();
  await expect.poll(() => builds, { timeout: patienceMs }).toBeGreaterThan(before);
});

test('what is unpublished is gone, and comes back when published', async () => {
  await admin.unpublish('service', documentId);
  await expect.poll(async () => (await stack.fetchPage(page)).status, { timeout: patienceMs }).toBe(404);
  expect((await stack.fetchPage('/layanan/')).body).not.toContain(page);
  await stack.waitForText(page, await publishSummary(), patienceMs);
  await stack.waitForText('/layanan/', page, patienceMs);
});

test.each<{ killed: ServiceName[]; afterMs: number }>([
  { killed: ['publisher'], afterMs: 0 },
  { killed: ['publisher'], afterMs: 15 },
  { killed: ['publisher'], afterMs: 40 },
  { killed: ['publisher'], afterMs: 100 },
  { killed: ['cms'], afterMs: 0 },
  { killed: ['cms'], afterMs: 30 },
  { killed: ['cms', 'publisher'], afterMs: 0 },
  { killed: ['cms', 'publisher'], afterMs: 20 },
])(
  'a publish survives kill -9 of $killed $afterMs ms later, and residents see whole pages all the while',
  async ({ killed, afterMs }) => {
    const stopReading = keepReading();
    const summary = await publishSummary();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    for (const service of killed) stack.kill(service);
    await stack.waitForText(page, summary, patienceMs);
    expect(await stopReading()).toBeGreaterThan(0);
    for (const service of killed) await expect.poll(() => stack.findPid(service), { timeout: patienceMs }).toBeDefined();
    await untilCmsAnswers();
  },
  300_000,
);

test('with cms and publisher dead every page still answers', async () => {
  stack.kill('cms');
  stack.kill('publisher');
  for (const path of ['/', page, '/darurat/', '/berita/']) expect((await stack.fetchPage(path)).status).toBe(200);
  await untilCmsAnswers();
}, 300_000);

test('a second start on the same data is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(checkout, 'scripts', 'run.js'), 'start'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, PALOPO_DATA_DIR: stack.dataDirectory, CMS_PORT: '14497', SITE_PORT: '14498' },
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`is using ${stack.dataDirectory}: stop it first`);
});

test('SIGTERM stops everything, and the next start is quick and has all data', async () => {
  const summary = await publishSummary();
  expect(await stack.stop('SIGTERM')).toBe(0);
  for (const service of ['cms', 'publisher', 'site-server'] as const) expect(stack.findPid(service)).toBeUndefined();
  const milliseconds = await stack.start();
  console.log(JSON.stringify({ metric: 'second start', value: Math.round(milliseconds), unit: 'ms' }));
  expect(stack.output).toContain('Building cms and pages unchanged');
  expect(stack.output).toContain('Importing the sample content done before');
  expect(stack.output).not.toContain('Password');
  await stack.waitForText(page, summary, patienceMs);
  await admin.logIn(stackAdministrator.email, stackAdministrator.password);
  await stack.waitForText(page, await publishSummary(), patienceMs);
}, 300_000);

test('when start itself is killed, its services end and leave ports and data to the next', async () => {
  await stack.stop('SIGKILL');
  await expect
    .poll(() => (['cms', 'publisher', 'site-server'] as const).filter((service) => stack.findPid(service) !== undefined), {
      timeout: 30_000,
    })
    .toEqual([]);
  await stack.start();
  await stack.waitForText(page, await publishSummary(), patienceMs);
}, 300_000);

test('killed at named steps and at random while publishing, nothing is lost, doubled or broken', async () => {
  expect(await stack.stop()).toBe(0);
  const plan = planTrials(20);
  // Some of each kind; `pnpm bench kills` runs them all.
  const figures = await runKillTrials(
    stack.dataDirectory,
    [0, 2, 5, 8, 12].flatMap((number) => plan[number] ?? []),
  );
  console.log(JSON.stringify({ metric: 'kill -9 trials', ...figures }));
  expect(figures).toMatchObject({ trials: 5, lost: 0, doubled: 0, broken: [] });
  expect(figures.atNamedStep).toBeGreaterThanOrEqual(3);
}, 600_000);

async function untilCmsAnswers(): Promise<void> {
  const askHealth = (): Promise<number> =>
    fetch(`${stack.cmsOrigin}/_health`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(askHealth, { timeout: patienceMs }).toBe(204);
}
