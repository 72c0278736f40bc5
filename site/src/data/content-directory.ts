import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { contentFileId, contentFilePath, contentFileSchema, describeContentFile } from './content-file.ts';
import { entryTypes, type EntryOf, type EntryType } from './contract/entry-types.ts';
import { describeProblem, parseEntry } from './parse-entry.ts';

export interface ContentEntry<Type extends EntryType = EntryType> {
  type: Type;
  id: string;
  entry: EntryOf<Type>;
}
export interface ContentDirectory {
  /** In a fixed order: by type, then as the files have them. */
  entries: ContentEntry[];
  /** Where the bytes of each `file` entry lie. */
  files: { id: string; path: string }[];
  /** Everything that is not as the contract says; the entries concerned are left out. */
  problems: { file: string; message: string }[];
}
interface RawEntry {
  file: string;
  /** Where in the file, for messages: `item 3`. */
  place: string;
  value: unknown;
}

const listEndings = ['.yaml', '.json', '.jsonl'];
const entryEndings = ['.yaml', '.json'];

/**
 * Reads content kept as text: `<type>.yaml|json|jsonl` holds a list of entries, `<type>/<slug>.yaml|json` one each, and
 * `file.yaml` describes the files under `media/`. An entry's id defaults to its slug, and a slug to the name of the file
 * that holds only this entry. Rich text may be Markdown. Never throws for a fault in the content: it is a problem.
 */
export async function readContentDirectory(directory: string): Promise<ContentDirectory> {
  const problems: ContentDirectory['problems'] = [];
  const rawByType = await readRawEntries(directory, problems);
  const entries: ContentEntry[] = [];
  const files: ContentDirectory['files'] = [];
  for (const type of entryTypes) {
    const seen = new Set<string>();
    for (const raw of rawByType.get(type) ?? []) {
      const complain = (message: string): unknown => problems.push({ file: raw.file, message: `${raw.place}${message}` });
      const read = type === 'file' ? await readFileEntry(directory, raw.value, complain) : withDefaults(type, raw);
      if (!read) continue;
      const result = parseEntry(type, read.id, read.value);
      if (!result.ok) {
        for (const problem of result.problems) complain(` "${read.id}", ${describeProblem(problem)}`);
        continue;
      }
      const names = [`id ${read.id}`, ...('slug' in result.entry ? [`slug ${result.entry.slug}`] : [])];
      const taken = names.find((name) => seen.has(name));
      if (taken) {
        complain(`: the ${taken} is taken by another entry of type ${type}`);
        continue;
      }
      for (const name of names) seen.add(name);
      entries.push({ type, id: read.id, entry: result.entry });
      if (read.path !== undefined) files.push({ id: read.id, path: read.path });
    }
  }
  return { entries, files, problems };
}

async function readRawEntries(directory: string, problems: ContentDirectory['problems']): Promise<Map<EntryType, RawEntry[]>> {
  const byType = new Map<EntryType, RawEntry[]>();
  const take = async (type: string, path: string, isOneEntry: boolean): Promise<void> => {
    const file = relative(directory, path);
    if (!isEntryType(type)) {
      problems.push({ file, message: `"${type}" is not a type of the contract; the types are ${entryTypes.join(', ')}` });
      return;
    }
    try {
      const values = readValues(extname(path), await readFile(path, 'utf8'));
      const rows = values.map((value, index) => ({ file, place: values.length === 1 ? 'the entry' : `item ${index + 1}`, value }));
      if (isOneEntry) for (const row of rows) row.value = withSlug(row.value, basename(path, extname(path)));
      byType.set(type, [...(byType.get(type) ?? []), ...rows]);
    } catch (error) {
      problems.push({ file, message: (error as Error).message.trim() });
    }
  };
  for (const item of await listSorted(directory)) {
    const path = join(directory, item.name);
    if (item.isDirectory() && item.name !== 'media') {
      for (const inner of await listSorted(path)) {
        if (entryEndings.includes(extname(inner.name))) await take(item.name, join(path, inner.name), true);
        else
          problems.push({
            file: relative(directory, join(path, inner.name)),
            message: `expected a file ending in ${entryEndings.join(' or ')}`,
          });
      }
    } else if (item.isFile() && listEndings.includes(extname(item.name))) {
      await take(basename(item.name, extname(item.name)), path, false);
    } else if (extname(item.name) === '.yml') {
      problems.push({ file: item.name, message: 'expected the ending .yaml' });
    }
  }
  return byType;
}

async function listSorted(directory: string) {
  const items = await readdir(directory, { withFileTypes: true });
  return items.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The entries of a file; a file that holds one object rather than a list is that entry. */
function readValues(ending: string, text: string): unknown[] {
  if (ending === '.jsonl') {
    return text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch (error) {
        throw new Error(`line ${index + 1}: ${(error as Error).message}`, { cause: error });
      }
    });
  }
  const value: unknown = ending === '.json' ? JSON.parse(text) : parseYaml(text);
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function withSlug(value: unknown, slug: string): unknown {
  return isRecord(value) ? { slug, ...value } : value;
}

function withDefaults(type: EntryType, { value }: RawEntry): { id: string; value: unknown; path?: string } {
  if (!isRecord(value)) return { id: '?', value };
  // The single types have one entry, whose slug nobody sees.
  const slug = value.slug ?? (type === 'home-page' || type === 'site-settings' ? type : undefined);
  const id = value.id ?? slug;
  return { id: typeof id === 'string' ? id : JSON.stringify(id), value: { ...value, id, slug } };
}

async function readFileEntry(
  directory: string,
  value: unknown,
  complain: (message: string) => unknown,
): Promise<{ id: string; value: unknown; path: string } | undefined> {
  const { slug: _slug, ...rest } = isRecord(value) ? value : {};
  const item = contentFileSchema.safeParse(rest);
  if (!item.success) {
    for (const issue of item.error.issues) complain(`, field ${issue.path.join('.')}: ${issue.message}`);
    return undefined;
  }
  try {
    const entry = await describeContentFile(directory, item.data);
    return { id: contentFileId(item.data), value: entry, path: contentFilePath(directory, item.data) };
  } catch (error) {
    complain(` "${contentFileId(item.data)}": ${(error as Error).message}`);
    return undefined;
  }
}

function isEntryType(name: string): name is EntryType {
  return (entryTypes as string[]).includes(name);
}
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
