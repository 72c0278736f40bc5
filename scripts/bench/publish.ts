import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDirectory } from '../checkout.ts';
import { AdminClient } from '../stack/admin-client.ts';
import { RunningStack, stackAdministrator } from '../stack/running-stack.ts';
import { printFigure, quantile } from './figure.ts';
import { burst } from './publish/burst.ts';
import { editKinds } from './publish/edits.ts';
import { changeNavigation, raiseAlert } from './publish/every-page.ts';
import { MemoryWatch } from './publish/memory-watch.ts';
import { copyData, preparedData } from './publish/prepared-data.ts';
import { PublisherLog, type LoggedRelease } from './publish/publisher-log.ts';
import { waitUntilLive } from './publish/wait-until-live.ts';
import { residentMegabytes } from './watch-process.ts';

/**
 * `pnpm bench publish [--pages 1000] [--rounds 20] [--keep DIR]`: from the answer of the admin's own HTTP API to the new
 * bytes from the web server, through the real cms on SQLite, the real publisher and the real web server, and what the
 * publisher costs meanwhile.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '20' },
    keep: { type: 'string', default: join(cacheDirectory, 'bench') },
  },
});
const pages = Number(values.pages);
const rounds = Number(values.rounds);
const quietMs = 15_000;
const report = (metric: string, value: number, unit: string, budget?: number): void =>
  printFigure({ metric: `${metric}, ${pages} pages`, value, unit, budget });

const stack = await RunningStack.create({}, copyData(await preparedData(values.keep, pages)));
try {
  await stack.start();
  const log = new PublisherLog(stack);
  // The web server has the release a moment before the publisher has written it down.
  await untilReady(log);
  report('first release: make, write and switch', sum(Object.values(log.releases()[0]?.ms ?? {})), 'ms');
  report('memory of the publisher, peak of its first release', memory('publisher', 'VmHWM'), 'MB', 400);
  await restartPublisher('SIGTERM', 'cold start of the publisher to ready');
  await restartPublisher('SIGKILL', 'the same after kill -9');
  await sleep(quietMs);
  report('memory of the publisher, at rest', memory('publisher', 'VmRSS'), 'MB', 300);

  const both = new MemoryWatch([pid('cms'), pid('publisher')]);
  const admin = new AdminClient(stack.cmsOrigin);
  await admin.logIn(stackAdministrator.email, stackAdministrator.password);
  for (const [kind, edit] of Object.entries(await editKinds(admin))) {
    const measured: { round: number; tookMs: number; releases: LoggedRelease[] }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      log.mark();
      const tookMs = await waitUntilLive(stack, await edit(round));
      while (log.releases().length === 0) await sleep(2);
      measured.push({ round, tookMs, releases: log.releases() });
    }
    const latencies = measured.map(({ tookMs }) => tookMs);
    const rendered = measured.map(({ releases }) => releases.reduce((sum, { pages: made }) => sum + made, 0));
    report(`${kind}, publish to live: p50`, quantile(latencies, 0.5), 'ms', 100);
    report(`${kind}, publish to live: p95`, quantile(latencies, 0.95), 'ms', 200);
    printFigure({
      metric: `${kind}, publish to live: slowest of ${rounds}`,
      ...{ value: Math.max(...latencies), unit: 'ms' },
      details: { slowest: measured.toSorted((a, b) => b.tookMs - a.tookMs).slice(0, 3) },
    });
    printFigure({
      metric: `${kind}, publisher's part: p50, ${pages} pages`,
      ...{
        value: quantile(
          measured.map(({ releases }) => sum(Object.values(lapsOf(releases)))),
          0.5,
        ),
        unit: 'ms',
      },
      details: { ms: medianLaps(measured.map(({ releases }) => lapsOf(releases))) },
    });
    report(`${kind}: pages rendered`, quantile(rendered, 0.5), 'pages', kind === 'new news item' ? 20 : undefined);
  }

  log.mark();
  const { tookMs, latenessMs } = await burst(stack, admin);
  report('burst of 200 publishes: took', tookMs, 'ms');
  report('burst: every last edit live, after the last answer', latenessMs, 'ms', 1_000);
  report('burst: switches', log.releases().length, 'switches');

  report('navigation changed, every page live', await changeNavigation(stack, admin), 'ms', 15_000);
  const alert = await raiseAlert(stack, admin);
  report('alert: home, darurat and services live', alert.urgentMs, 'ms', 2_000);
  report('alert: every page live', alert.everyPageMs, 'ms', 15_000);
  await sleep(quietMs);
  report('memory of the publisher, peak since its start', memory('publisher', 'VmHWM'), 'MB', 400);
  report('memory of the publisher, at rest after all this', memory('publisher', 'VmRSS'), 'MB', 300);
  report('memory of the cms, peak since its start', memory('cms', 'VmHWM'), 'MB');
  report('memory of cms and publisher together, peak', both.stop(), 'MB', 800);
} finally {
  await stack.dispose();
}

/** The time of each step over all releases of one publish. */
function lapsOf(releases: readonly LoggedRelease[]): Record<string, number> {
  const laps: Record<string, number> = {};
  for (const { ms } of releases) for (const [step, took] of Object.entries(ms)) laps[step] = (laps[step] ?? 0) + took;
  return laps;
}

function medianLaps(rounds: readonly Record<string, number>[]): Record<string, number> {
  const steps = new Set(rounds.flatMap((laps) => Object.keys(laps)));
  return Object.fromEntries(
    [...steps].map((step) => [
      step,
      quantile(
        rounds.map((laps) => laps[step] ?? 0),
        0.5,
      ),
    ]),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function pid(service: 'cms' | 'publisher'): number {
  const found = stack.findPid(service);
  if (found === undefined) throw new Error(`The ${service} does not run.`);
  return found;
}

function memory(service: 'cms' | 'publisher', field: 'VmRSS' | 'VmHWM'): number {
  return residentMegabytes(pid(service), field) ?? Number.NaN;
}

/** Ends the publisher; the starter starts it again. */
async function restartPublisher(signal: NodeJS.Signals, metric: string): Promise<void> {
  const log = new PublisherLog(stack);
  log.mark();
  process.kill(pid('publisher'), signal);
  report(metric, await untilReady(log), 'ms', 3_000);
}

async function untilReady(log: PublisherLog): Promise<number> {
  for (;;) {
    const readyMs = log.readyMs();
    if (readyMs !== undefined) return readyMs;
    await sleep(20);
  }
}
