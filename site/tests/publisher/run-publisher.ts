import { CmsClient } from '../../publisher/cms/cms-client.ts';
import { AlreadyRunning, lockDataDirectory } from '../../publisher/lock.ts';
import { Publisher } from '../../publisher/publisher.ts';
import { fixtureSite } from './fixture-site.ts';
import { noon } from './fixture-content.ts';
import { standInToken } from './stand-in-cms.ts';

/*
 * The publisher as a process of its own, with the fixture site: `node run-publisher.ts DATA CMS CHECK [STEP N]`. At the
 * N-th time it reaches STEP it is killed, as by `kill -9` or a power cut. Its clock starts at noon of the fixture.
 */
const [dataDirectory = '', cmsUrl = '', checkUrl = '', dieAt, dieAtTime = '1'] = process.argv.slice(2);
const started = Date.now();
let times = 0;
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const log = (event: string, details: Record<string, unknown>): void => console.log(JSON.stringify({ event, ...details }));

try {
  lockDataDirectory(dataDirectory);
  const publisher = new Publisher({
    dataDirectory,
    site: fixtureSite(),
    allowSampleData: true,
    cms: new CmsClient(cmsUrl, standInToken),
    checkUrl,
    now: () => noon + (Date.now() - started),
    log,
    signal: stopping.signal,
    onReady: () => log('ready', {}),
    atStep: (step) => {
      if (step !== dieAt) return;
      times += 1;
      if (times === Number(dieAtTime)) process.kill(process.pid, 'SIGKILL');
    },
  });
  await publisher.run();
} catch (error) {
  console.error(error instanceof AlreadyRunning ? error.message : error);
  process.exitCode = 1;
}
