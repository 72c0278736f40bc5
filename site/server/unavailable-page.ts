import { readFileSync } from 'node:fs';

/** Shown until the first release is there; nginx shows the same file. It refreshes itself, since nobody knows to come back. */
export const unavailablePage = readFileSync(new URL('unavailable.html', import.meta.url), 'utf8');
