import { loadRefused } from '../state/content-records.ts';
import { getMeta } from '../state/meta-records.ts';
import type { State } from '../state/open-state.ts';
import { listReleases } from '../state/release-records.ts';

/** The releases one can go back to, newest first, and what is held back, as lines for a terminal. */
export function describeReleases(state: State): string {
  const held = getMeta(state, 'held');
  const releases = listReleases(state);
  const live = held === undefined ? releases[0]?.id : Number(held);
  const lines = releases.map(({ id, at, reason, pages }) => {
    const mark = id === live ? '* ' : '  ';
    return `${mark}${String(id).padStart(6)}  ${new Date(at).toISOString()}  ${String(pages).padStart(6)} pages  ${reason}`;
  });
  const refused = loadRefused(state).map(({ type, id, reason }) => `  ${type} ${id}: ${reason}`);
  return [
    ...(lines.length > 0 ? lines : ['There is no release yet.']),
    ...(held === undefined ? [] : [`Publishing is held at release ${held}; "resume" lets it go on.`]),
    ...(refused.length > 0 ? ['Held back:', ...refused] : []),
  ].join('\n');
}
