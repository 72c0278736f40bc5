import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildCrew } from '../../publisher/full-build/build-crew.ts';
import { buildSite } from '../../publisher/full-build/build-site.ts';
import type { RawChange } from '../../publisher/core/raw-change.ts';
import { takeIn } from '../../publisher/engine/content-intake.ts';
import { AssetFault } from '../../publisher/media/make-assets.ts';
import type { EngineOptions } from '../../publisher/engine/engine-options.ts';
import { ReleaseEngine } from '../../publisher/engine/release-engine.ts';
import type { Site } from '../../publisher/site.ts';
import { listFiles } from '../../publisher/release/list-files.ts';
import { noSync } from '../../publisher/release/sync-disk.ts';
import { findEntryJson, listEntries } from '../../publisher/state/content-records.ts';
import { fixtureSite } from './fixture-site.ts';

/** An engine on a data folder of its own, with a clock and files the test controls. */
export class EngineFixture {
  readonly dataDirectory = mkdtempSync(join(tmpdir(), 'publisher-'));
  readonly site: Site;
  readonly files: Map<string, Buffer>;
  readonly log: { event: string; details: Record<string, unknown> }[] = [];
  now: number;
  engine: ReleaseEngine;

  constructor(options: { now: number; files?: Map<string, Buffer>; site?: Site }) {
    this.now = options.now;
    this.files = options.files ?? new Map<string, Buffer>();
    this.site = options.site ?? fixtureSite();
    this.engine = this.open();
  }

  open(more: Partial<EngineOptions> = {}): ReleaseEngine {
    return ReleaseEngine.open({
      dataDirectory: this.dataDirectory,
      site: this.site,
      fetchFile: (file) => this.fetchFile(file),
      now: () => this.now,
      log: (event, details) => this.log.push({ event, details }),
      allowSampleData: true,
      disk: noSync,
      ...more,
    });
  }

  /** Ends the engine in good order and opens the same folder again. */
  reopen(more: Partial<EngineOptions> = {}): void {
    this.engine.close();
    this.engine = this.open(more);
  }

  /** Forgets the engine as a crash would, and opens the same folder again. */
  crash(more: Partial<EngineOptions> = {}): void {
    this.engine.state.close();
    this.engine = this.open(more);
  }

  async publish(changes: Iterable<RawChange>, isSnapshot = false): Promise<void> {
    await this.engine.publish({ changes, reason: 'test', isSnapshot, cursor: { source: 'test', cursor: 1 } });
    // Cards follow a second later, drawn meanwhile.
    const cardsAreThereBy = this.now + 10_000;
    let patienceMs = 30;
    for (let wake = this.engine.nextWake(); wake <= cardsAreThereBy; wake = this.engine.nextWake()) {
      if (wake > this.now) await sleep((patienceMs *= 2));
      this.now = Math.max(this.now, wake);
      await this.engine.publish({ changes: [], reason: 'clock' });
    }
  }

  async fetchFile({ id }: { id: string }): Promise<Buffer> {
    const bytes = this.files.get(id);
    if (!bytes) throw new AssetFault('Berkas tidak ada.', true);
    return Promise.resolve(bytes);
  }

  /** What residents read: every file of the live release that is not kept only for pages still open, with its text. */
  live(): Map<string, string> {
    const unused = new Set(this.engine.state.prepare<[], string>('SELECT output FROM files WHERE unused_since IS NOT NULL').pluck().all());
    return readTree(join(this.dataDirectory, 'releases', 'current'), unused);
  }

  /** The same content built whole from nothing. */
  async fullBuild(crew?: BuildCrew): Promise<Map<string, string>> {
    const outDirectory = join(this.dataDirectory, 'full');
    const entries = listEntries(this.engine.state).map(({ type, id }) => {
      const entry: unknown = JSON.parse(findEntryJson(this.engine.state, type, id) ?? 'null');
      const intake = takeIn({ seq: 1, type, id, entry }, { allowSampleData: true });
      if (!intake.ok) throw new Error(intake.reason);
      return intake.change;
    });
    await buildSite({
      site: this.site,
      entries,
      fetchFile: (file) => this.fetchFile(file),
      now: this.now,
      outDirectory,
      cacheDirectory: join(this.dataDirectory, 'cache'),
      compress: false,
      crew,
    });
    return readTree(outDirectory, new Set());
  }

  close(): void {
    this.engine.close();
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }
}

/** Every file of a tree as text, compressed forms left out. */
export function readTree(directory: string, except: ReadonlySet<string>): Map<string, string> {
  const outputs = listFiles(`${directory}/`).map((path) => relative(directory, path));
  const wanted = outputs.filter((output) => !/\.(gz|br)$/.test(output) && !except.has(output));
  return new Map(wanted.map((output) => [output, readFileSync(join(directory, output), 'latin1')]));
}
