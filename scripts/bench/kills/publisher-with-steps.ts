import { CmsClient } from '../../../site/publisher/cms/cms-client.ts';
import { readEnvironment } from '../../../site/publisher/environment.ts';
import { loadSite } from '../../../site/publisher/load-site.ts';
import { lockDataDirectory } from '../../../site/publisher/lock.ts';
import { Publisher } from '../../../site/publisher/publisher.ts';
import { dieIfOrdered } from './kill-at.ts';

/* The publisher as `site/publisher/main.ts` runs it, but for dying at a named step of a release when ordered. */
const environment = readEnvironment(process.env);
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const lock = lockDataDirectory(environment.PALOPO_DATA_DIR);
const allowSampleData = environment.SITE_ALLOW_SAMPLE_DATA;
const publisher = new Publisher({
  dataDirectory: environment.PALOPO_DATA_DIR,
  site: await loadSite({ allowSampleData }),
  allowSampleData,
  cms: new CmsClient(environment.PUBLISHER_CMS_URL, environment.CMS_PUBLISHER_TOKEN),
  checkUrl: environment.PUBLISHER_CHECK_URL,
  now: Date.now,
  log: (event, details) => console.log(JSON.stringify({ event, ...details })),
  signal: stopping.signal,
  onReady: () => undefined,
  atStep: dieIfOrdered,
});
await publisher.run();
lock.release();
