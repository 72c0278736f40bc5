import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentStore } from '../../src/data/store.ts';
import type { RawChange } from '../core/raw-change.ts';
import { entryName } from '../core/entry-name.ts';
import { isAutomatic, recoverRedirects } from '../core/redirect-pages.ts';
import type { RefusedChanges } from './refused-changes.ts';
import { redirectMapOutput } from '../release/redirect-map.ts';

export interface SnapshotParts {
  store: ContentStore;
  refused: RefusedChanges;
  /** The release residents have now, when the state knows none: its redirects are taken over. */
  unknownRelease: string | undefined;
}

/** A snapshot's entries, then a withdrawal of each entry it does not have. */
export function* completeSnapshot(changes: Iterable<RawChange>, { store, refused, unknownRelease }: SnapshotParts): Generator<RawChange> {
  const seen = new Set<string>();
  for (const change of changes) {
    seen.add(entryName(change));
    yield change;
  }
  for (const record of refused.list()) if (!seen.has(entryName(record))) refused.drop(record);
  if (unknownRelease !== undefined) {
    for (const { type, id, entry } of recoverRedirects(readRedirectMap(unknownRelease), store)) yield { seq: 0, type, id, entry };
  }
  const gone = [...store.names()].filter((name) => !seen.has(entryName(name)) && !isAutomatic(name.id));
  for (const { type, id } of gone) yield { seq: 0, type, id, entry: null };
}

/** With them, redirects of moved pages survive the loss of the state. */
function readRedirectMap(release: string): unknown {
  try {
    return JSON.parse(readFileSync(join(release, redirectMapOutput), 'utf8'));
  } catch {
    return {};
  }
}
