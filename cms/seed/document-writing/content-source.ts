import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { entrySchemas, type EntryOf, type EntryType } from '../../../site/src/data/contract/entry-types.ts';

/** Reads and checks all entries of a type from its list or its folder. Throws on the first that breaks the contract. */
export function readEntries<Type extends EntryType>(contentFolder: string, type: Type): EntryOf<Type>[] {
  const list = join(contentFolder, `${type}.yaml`);
  const values = existsSync(list)
    ? (parseFile(list) as Record<string, unknown>[])
    : readdirSync(join(contentFolder, type))
        .sort()
        .map((name) => ({ slug: basename(name, extname(name)), ...(parseFile(join(contentFolder, type, name)) as object) }));
  return values.map((value) => entrySchemas[type].parse({ id: (value as { slug: string }).slug, ...value }) as EntryOf<Type>);
}

export function parseFile(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}
