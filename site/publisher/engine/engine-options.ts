import type { RawChange } from '../core/raw-change.ts';
import type { FileSource } from '../media/make-assets.ts';
import type { DiskSync } from '../release/sync-disk.ts';
import type { Site } from '../site.ts';

/** Named points of a release in their order, at which tests kill the process. */
export const releaseSteps = ['taken', 'made', 'synced', 'saved', 'placed', 'switched', 'settled'] as const;
export type ReleaseStep = (typeof releaseSteps)[number];

export interface EngineOptions {
  /** The folder of all state; the publisher's own is `publisher/` and `releases/` in it. */
  dataDirectory: string;
  site: Site;
  fetchFile: FileSource;
  /** Epoch ms. */
  now(): number;
  log(event: string, details: Record<string, unknown>): void;
  atStep?(step: ReleaseStep): void;
  allowSampleData: boolean;
  /** How files are made to survive a power cut; tests of other things do without. */
  disk?: DiskSync;
}

/** Changes that belong into one release. */
export interface Batch {
  changes: Iterable<RawChange>;
  reason: string;
  /** Where the cms's outbox was read up to, to be noted once all of it is live. */
  cursor?: { source: string; cursor: number };
  /** The changes are all there is: what they do not name is public no longer. */
  isSnapshot?: boolean;
}
