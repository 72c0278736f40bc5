import type { CmsSchema } from './cms-schema.ts';
import { toDocumentData } from './document-data.ts';

export interface SeedEntry {
  type: string;
  id: string;
  entry: object;
}

export function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}

/** Orders entries so that an entry comes after those it refers to, as far as circles allow. Files come first. */
export function orderByReferences(schema: CmsSchema, entries: readonly SeedEntry[]): SeedEntry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry.type, entry.id), entry]));
  const ordered: SeedEntry[] = [];
  const visited = new Set<SeedEntry>();
  const visit = (seed: SeedEntry): void => {
    if (visited.has(seed)) return;
    visited.add(seed);
    for (const key of referencesOf(schema, seed)) {
      const target = byKey.get(key);
      if (target) visit(target);
    }
    ordered.push(seed);
  };
  for (const seed of entries) if (seed.type === 'file') visit(seed);
  for (const seed of entries) visit(seed);
  return ordered;
}

/** Keys of all entries and files an entry refers to. */
export function referencesOf(schema: CmsSchema, { type, entry }: SeedEntry): Set<string> {
  const keys = new Set<string>();
  if (type === 'file') return keys;
  toDocumentData(schema, type, entry, (targetType, id) => {
    keys.add(keyOf(targetType, id));
    return undefined;
  });
  return keys;
}
