/** Pages that every phone keeps from its first visit on: the way to help, and the way to everything else. */
export const alwaysKept = ['/', '/darurat/', '/layanan/', '/luring/'];
/** Shown for a page that is not kept. */
export const offlinePage = '/luring/';
/** A phone keeps this many pages besides; the one not read for longest goes first. */
export const mostVisitedPages = 60;
/** Scripts and search files that a phone keeps: twice what one version of the site has. */
export const mostKeptFiles = 40;

/** Whether a page is worth keeping once it was read: what residents need in an office without a signal. */
export function isWorthKeeping(path: string): boolean {
  return alwaysKept.includes(path) || /^\/(layanan|cari|peristiwa|panduan|perangkat-daerah|lokasi|kecamatan|dokumen)\//.test(path);
}

/** Whether a file never changes at its address: it may be answered from the phone without asking. */
export function isUnchangingFile(path: string): boolean {
  return path.startsWith('/aset/');
}

/** Whether a file changes but is useful without a signal too: the words the search looks through. */
export function isSearchFile(path: string): boolean {
  return /^\/cari\/[^/]+\.json$/.test(path);
}

/** Of the kept paths, oldest first, those that must go. */
export function pathsToDrop(keptPaths: readonly string[]): string[] {
  const visited = keptPaths.filter((path) => !alwaysKept.includes(path));
  return visited.slice(0, Math.max(0, visited.length - mostVisitedPages));
}
