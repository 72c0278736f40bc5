import type { ReleaseEngine } from './release-engine.ts';
import { forgetOldReleases } from '../state/release-records.ts';

const dayMs = 86_400_000;
/** A page someone has open may still ask for its pictures. */
const keepUnusedMs = 7 * dayMs;
/** Releases one can roll back to: those of a week, the last 20 in any case, and never more than 500. */
const keepReleasesMs = 7 * dayMs;
const fewestReleases = 20;
const mostReleases = 500;

/** Deletes what no release needs any more. */
export async function maintain(engine: ReleaseEngine, now: number): Promise<void> {
  await engine.dropUnused(now - keepUnusedMs);
  forgetOldReleases(engine.state, fewestReleases, now - keepReleasesMs);
  forgetOldReleases(engine.state, mostReleases, now);
  engine.deleteOldBlobs();
}
