import { resolve } from 'node:path';
import { CmsClient } from './cms/cms-client.ts';
import { FaultyEnvironment, readEnvironment } from './environment.ts';
import { loadSite } from './load-site.ts';
import { AlreadyRunning, lockDataDirectory } from './lock.ts';
import { Publisher } from './publisher.ts';

/** One JSON line for each thing worth knowing. */
function log(event: string, details: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`);
}

/** Runs the publisher until SIGTERM or SIGINT. A release in the making is finished first. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const dataDirectory = resolve(environment.PALOPO_DATA_DIR);
  const lock = lockDataDirectory(dataDirectory);
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  const allowSampleData = environment.SITE_ALLOW_SAMPLE_DATA;
  const publisher = new Publisher({
    dataDirectory,
    site: await loadSite({ allowSampleData }),
    allowSampleData,
    cms: new CmsClient(environment.PUBLISHER_CMS_URL, environment.CMS_PUBLISHER_TOKEN),
    checkUrl: environment.PUBLISHER_CHECK_URL,
    now: Date.now,
    log,
    signal: stopping.signal,
    onReady: () => log('ready', { ms: Math.round(performance.now()), memoryMb: Math.round(process.memoryUsage.rss() / 2 ** 20) }),
  });
  await publisher.run();
  lock.release();
  log('stopped', {});
}

try {
  await main();
} catch (error) {
  const isExpected = error instanceof FaultyEnvironment || error instanceof AlreadyRunning;
  process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
