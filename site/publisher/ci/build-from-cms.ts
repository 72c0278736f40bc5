import { hash, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportRow } from '../../src/data/contract/publishing-api.ts';
import type { EntryChange } from '../../src/data/store.ts';
import { parseSnapshotEntry, type CmsClient } from '../cms/cms-client.ts';
import { takeIn, type FaultyChange } from '../engine/content-intake.ts';
import { entryName } from '../core/entry-name.ts';
import { fetchFilesFrom } from '../cms/fetch-file.ts';
import type { BuildCrew } from '../full-build/build-crew.ts';
import { buildSite } from '../full-build/build-site.ts';
import type { Site } from '../site.ts';
import type { BuildRecord } from './build-record.ts';
import { keepLastGood } from './keep-last-good.ts';
import { releaseMarkOutput, type ReleaseMark } from './release-mark.ts';
import { retry } from './retry.ts';

export interface CiBuildOptions {
  cms: Pick<CmsClient, 'snapshot' | 'file' | 'report'>;
  site: Site;
  allowSampleData: boolean;
  /** Where the release before is read, for pages that cannot be made now. */
  siteUrl: string;
  outDirectory: string;
  cacheDirectory: string;
  compress: boolean;
  now: number;
  crew?: BuildCrew;
  /** Whether the cms is told; not when another publisher tells it. */
  tells: boolean;
}
export interface CiBuild {
  record: BuildRecord;
  /** Entries that are not in the build as they are in the cms, with the reason. */
  failed: { type: string; id: string; reason: string; path?: string }[];
}

/** Builds the whole site from what is public in the cms. An entry at fault is reported and left out; the rest goes on. */
export async function buildFromCms(options: CiBuildOptions): Promise<CiBuild> {
  const { cms, outDirectory, allowSampleData } = options;
  const { cursor, lines } = await retry(() => cms.snapshot(new AbortController().signal));
  const entries: EntryChange[] = [];
  const faulty: FaultyChange[] = [];
  const open = new Map<string, { type: string; id: string }>();
  for (const line of lines) {
    const { isOpen, ...row } = parseSnapshotEntry(line);
    const raw = { ...row, seq: cursor };
    if (isOpen || raw.entry === null) open.set(entryName(raw), { type: raw.type, id: raw.id });
    if (raw.entry === null) continue;
    const intake = takeIn(raw, { allowSampleData });
    if (intake.ok) entries.push(intake.change);
    else faulty.push({ raw, reason: intake.reason });
  }
  const built = await buildSite({ ...options, entries, fetchFile: fetchFilesFrom(cms) });
  const failed: CiBuild['failed'] = [...faulty.map(({ raw: { type, id }, reason }) => ({ type, id, reason })), ...built.failed];
  await keepLastGood(
    built.failed.flatMap(({ path }) => path ?? []),
    options,
  );
  const mark: ReleaseMark = { cursor, pages: built.pages, build: randomUUID() };
  writeFileSync(join(outDirectory, releaseMarkOutput), JSON.stringify(mark));

  for (const entry of failed) open.delete(entryName(entry));
  const shown = new Map(built.made.map((entry) => [entryName(entry), { path: entry.path, output: entry.output }]));
  const record: BuildRecord = {
    ...mark,
    open: [...open].map(([name, { type, id }]) => {
      const { path, output } = shown.get(name) ?? { path: null, output: null };
      const blob = output === null ? null : hash('sha256', readFileSync(join(outDirectory, output)), 'hex');
      return { type, id, path: blob === null ? null : path, blob };
    }),
  };
  if (options.tells) {
    const at = new Date(options.now).toISOString();
    const reports: ReportRow[] = [
      ...record.open.map(({ type, id }) => ({ seq: cursor, type, id, state: 'rendered' as const, at })),
      ...failed.map(({ type, id, reason, path }) => ({ seq: cursor, type, id, state: 'failed' as const, at, reason, path })),
    ];
    await sendReports(cms, reports);
  }
  return { record, failed };
}

const reportsAtOnce = 200;

/** Sends reports until the cms has them all. */
export async function sendReports(cms: Pick<CmsClient, 'report'>, reports: readonly ReportRow[]): Promise<void> {
  for (let start = 0; start < reports.length; start += reportsAtOnce)
    await retry(() => cms.report(reports.slice(start, start + reportsAtOnce)));
}
