import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFromCms } from './ci/build-from-cms.ts';
import { readBuildRecord, saveBuildRecord } from './ci/build-record.ts';
import { readCiEnvironment } from './ci/ci-environment.ts';
import { confirmLive } from './ci/confirm-live.ts';
import { fetchReleaseMark } from './ci/release-mark.ts';
import { tellState } from './ci/tell-state.ts';
import { CmsClient } from './cms/cms-client.ts';
import { BuildCrew } from './full-build/build-crew.ts';
import { loadSite } from './load-site.ts';

/*
 * The publisher's work as the steps of a CI job (docs/ci/):
 *   node site/publisher/ci.ts build [--out DIR] [--no-compress]   the whole site from what is public in the cms
 *   node site/publisher/ci.ts confirm [--minutes N]               after the deployment: looks and reports "live"
 *   node site/publisher/ci.ts fault                               when a step failed: the editors see it
 * With --beside nothing is told to the cms, because a publisher on the server tells it.
 */
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: fromSite('dist') },
    compress: { type: 'boolean', default: true },
    minutes: { type: 'string', default: '10' },
    beside: { type: 'boolean', default: false },
  },
  allowPositionals: true,
  allowNegative: true,
});
const recordFile = fromSite('.cache/ci/build.json');
const faultText =
  'Situs gagal dibangun atau dikirim oleh CI. Situs yang lama tetap tayang. Pengelola situs dapat melihat sebabnya di catatan CI.';

try {
  const environment = readCiEnvironment(process.env);
  const cms = new CmsClient(environment.PUBLISHER_CMS_URL, environment.CMS_PUBLISHER_TOKEN);
  const siteUrl = environment.PUBLISHER_CHECK_URL;
  const tells = !values.beside;
  switch (positionals[0]) {
    case 'build': {
      const allowSampleData = environment.SITE_ALLOW_SAMPLE_DATA;
      const crew = new BuildCrew(availableParallelism() - 1, { allowSampleData });
      const { record, failed } = await buildFromCms({
        ...{ cms, siteUrl, allowSampleData, tells, crew },
        site: await loadSite({ allowSampleData }),
        outDirectory: values.out,
        cacheDirectory: fromSite('.cache/build'),
        compress: values.compress,
        now: Date.now(),
      });
      await crew.end();
      saveBuildRecord(recordFile, record);
      for (const { type, id, reason } of failed) console.error(`${type} "${id}": ${reason}`);
      console.log(`${record.pages} pages in ${values.out}, ${record.open.length} changes to confirm, ${failed.length} entries at fault`);
      break;
    }
    case 'confirm': {
      const record = readBuildRecord(recordFile);
      const missing = await confirmLive({ ...{ record, siteUrl, cms, tells }, patienceMs: Number(values.minutes) * 60_000 });
      if (tells) await tellState(cms, { ...record, fault: null });
      for (const { type, id, path } of missing) console.error(`${type} "${id}" is not served at ${path ?? ''}`);
      console.log(`${record.open.length - missing.length} of ${record.open.length} changes are live`);
      if (missing.length > 0) process.exitCode = 1;
      break;
    }
    case 'fault': {
      const mark = await fetchReleaseMark(siteUrl);
      if (tells) await tellState(cms, { cursor: mark?.cursor ?? null, pages: mark?.pages ?? 0, fault: faultText });
      break;
    }
    default:
      throw new Error('Say what to do: build, confirm or fault.');
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function fromSite(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
