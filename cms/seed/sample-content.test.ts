import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentDirectory } from '../../site/src/data/content-directory.ts';
import { listDocuments } from './document-writing/list-documents.ts';

const folder = join(import.meta.dirname, 'content');
const { entries, problems } = await readContentDirectory(folder);
const ids = new Set(entries.map(({ type, entry }) => `${type}/${entry.id}`));

/** The fields that hold another entry's id, with the type of that entry. `actions.agency` also covers every row. */
const relations: Record<string, string> = {
  ownerAgency: 'agency',
  agency: 'agency',
  agencies: 'agency',
  mergedInto: 'agency',
  dimension: 'dimension',
  dimensions: 'dimension',
  regulation: 'regulation',
  amends: 'regulation',
  revokes: 'regulation',
  service: 'service',
  services: 'service',
  relatedServices: 'service',
  featuredServices: 'service',
  featuredQuickWins: 'quick-win',
  quickWin: 'quick-win',
  corrects: 'progress-record',
  book: 'masterplan-book',
  chapter: 'masterplan-chapter',
  place: 'place',
  places: 'place',
  office: 'place',
  district: 'district',
  cover: 'file',
  photo: 'file',
  picture: 'file',
  gallery: 'file',
  extract: 'file',
  report: 'file',
  file: 'file',
};

/** Every string of an entry with the name of the field it stands in. */
function* strings(value: unknown, field = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  else if (Array.isArray(value)) for (const item of value) yield* strings(item, field);
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, name);
  }
}

test('every entry of the sample content fits the contract', () => {
  expect(problems).toEqual([]);
});

test('every relation leads to an entry that exists', () => {
  const lost = entries.flatMap(({ type, entry }) =>
    [...strings(entry)]
      // An award tells its place in words.
      .filter(([field, id]) => relations[field] && !(type === 'award' && field === 'place') && !ids.has(`${relations[field]}/${id}`))
      .map(([field, id]) => `${type}/${entry.id}: ${field} ${id}`),
  );
  expect(lost).toEqual([]);
});

test('the wrong emergency number of the study is printed nowhere', () => {
  const printed = entries
    .filter(({ type }) => type !== 'file')
    .flatMap(({ type, entry }) =>
      [...strings(entry)].filter(([, text]) => /\b122\b/.test(text)).map(([field]) => `${type}/${entry.id}: ${field}`),
    );
  expect(printed).toEqual([]);
});

test('every picture says that it is drawn, and what it shows', () => {
  const files = entries.filter(({ type }) => type === 'file').map(({ entry }) => entry as unknown as Record<string, string>);
  const silent = files.filter(({ mime, alt, caption }) => mime?.startsWith('image/') && !(alt && caption?.startsWith('Ilustrasi ')));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('every document is offered, stays small and says what the entries say', async () => {
  const documents = await listDocuments(folder);
  expect(documents.size).toBeGreaterThan(20);
  for (const [name, write] of documents) {
    const path = join(folder, 'media', `${name}.pdf`);
    expect(ids).toContain(`file/${name}`);
    expect((await stat(path)).size, name).toBeLessThan(150_000);
    expect((await write()).equals(await readFile(path)), `${name}.pdf is old: run \`pnpm --filter seed draw-media ${name}\``).toBe(true);
  }
});
