import { statfsSync } from 'node:fs';
import type { PublisherStatus } from '../../src/data/contract/publishing-api.ts';
import { getMeta } from '../state/meta-records.ts';
import type { State } from '../state/open-state.ts';
import { countPages, listReleases } from '../state/release-records.ts';

const shownReleases = 20;

/** How the publisher is, for the cms. Without a state there is a fault, and little to say. */
export function describePublisher(state: State | undefined, dataDirectory: string, fault: string | null): PublisherStatus {
  const disk = measureDisk(dataDirectory);
  if (!state?.open) return { live: null, newest: null, isHeld: false, pages: 0, releases: [], disk, fault };
  const releases = listReleases(state, shownReleases);
  const held = getMeta(state, 'held');
  const newest = releases[0]?.id ?? null;
  return {
    live: held === undefined ? newest : Number(held),
    newest,
    isHeld: held !== undefined,
    pages: countPages(state),
    releases: releases.map(({ id, at, reason, pages }) => ({ id, at: new Date(at).toISOString(), reason, pages })),
    disk,
    fault,
  };
}

/** In whole steps, so that not every byte is news. */
function measureDisk(directory: string): PublisherStatus['disk'] {
  const step = 100 * 2 ** 20;
  try {
    const { bavail, blocks, bsize } = statfsSync(directory);
    return { freeBytes: Math.floor((bavail * bsize) / step) * step, totalBytes: blocks * bsize };
  } catch {
    return null;
  }
}
