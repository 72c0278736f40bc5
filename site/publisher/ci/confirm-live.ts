import { setTimeout as sleep } from 'node:timers/promises';
import type { ReportRow } from '../../src/data/contract/publishing-api.ts';
import type { CmsClient } from '../cms/cms-client.ts';
import { inParallel } from '../core/in-parallel.ts';
import { isLive } from '../cms/live-check.ts';
import { sendReports } from './build-from-cms.ts';
import type { BuildRecord } from './build-record.ts';
import { fetchReleaseMark } from './release-mark.ts';

export interface ConfirmOptions {
  record: BuildRecord;
  siteUrl: string;
  cms: Pick<CmsClient, 'report'>;
  patienceMs: number;
  tells: boolean;
}

const checksAtOnce = 8;
const firstPauseMs = 500;
const longestPauseMs = 10_000;
const notServed = 'Halaman sudah dibuat di CI, tetapi server web belum menyajikannya. Hubungi pengelola situs.';

/** Looks, as a resident does, whether the release and each changed page are served, and tells the cms. Returns what is not. */
export async function confirmLive({ record, siteUrl, cms, patienceMs, tells }: ConfirmOptions): Promise<BuildRecord['open']> {
  const deadline = performance.now() + patienceMs;
  let isServed = false;
  let missing = record.open;
  for (let pause = firstPauseMs; ; pause = Math.min(longestPauseMs, pause * 2)) {
    isServed ||= (await fetchReleaseMark(siteUrl))?.build === record.build;
    if (isServed) missing = await checkPages(missing);
    if ((isServed && missing.length === 0) || performance.now() > deadline) break;
    await sleep(Math.min(pause, Math.max(0, deadline - performance.now())));
  }
  if (tells && missing.length > 0)
    await sendReports(
      cms,
      missing.map((change) => reportOf(change, 'failed', notServed)),
    );
  if (!isServed) throw new Error(`${siteUrl} does not serve this release after ${Math.round(patienceMs / 1000)} s.`);
  return missing;

  /** Reports those that are live, and returns the others. */
  async function checkPages(changes: BuildRecord['open']): Promise<BuildRecord['open']> {
    const live: ReportRow[] = [];
    const others: BuildRecord['open'] = [];
    await inParallel(changes, checksAtOnce, async (change) => {
      const { type, path, blob } = change;
      const isThere = path === null || (await isLive(siteUrl, path, blob ?? undefined, type === 'redirect').catch(() => false));
      if (isThere) live.push(reportOf(change, 'live'));
      else others.push(change);
    });
    if (tells) await sendReports(cms, live);
    return others;
  }

  function reportOf({ type, id, path }: BuildRecord['open'][number], state: ReportRow['state'], reason?: string): ReportRow {
    const at = new Date().toISOString();
    return { seq: record.cursor, type, id, state, at, path: path ?? undefined, release: `ci-${record.cursor}`, reason };
  }
}
