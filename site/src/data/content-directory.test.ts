import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { readContentDirectory } from './content-directory.ts';

const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

async function directoryWith(files: Record<string, string | Buffer>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'content-'));
  directories.push(directory);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return directory;
}
const award = { slug: 'menuju-smart-city', title: 'Gerakan Menuju Smart City', year: 2022, giver: 'Kominfo' };

test('lists, one-entry files and all three formats are read, and ids and slugs get their defaults', async () => {
  const directory = await directoryWith({
    'award.json': JSON.stringify([award]),
    'glossary-term.jsonl': `${JSON.stringify({ slug: 'spbe', title: 'SPBE', meaning: 'Sistem' })}\n\n${JSON.stringify({ id: 'a1', slug: 'opd', title: 'OPD', meaning: 'Perangkat' })}\n`,
    'news-item/pasar-dibuka.yaml': 'title: Pasar dibuka\npublishedOn: 2026-08-04\nkind: berita\nbody: |\n  Pasar **sentral** dibuka.\n',
    'site-settings.yaml': 'title: Palopo\nnavigation: [{ label: Layanan, href: /layanan/ }]\ncomplaintsUrl: https://www.lapor.go.id\n',
    'README.md': 'not content',
  });
  const { entries, problems } = await readContentDirectory(directory);
  expect(problems).toEqual([]);
  expect(entries.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'award menuju-smart-city',
    'glossary-term spbe',
    'glossary-term a1',
    'news-item pasar-dibuka',
    'site-settings site-settings',
  ]);
  expect(entries[3]?.entry).toMatchObject({
    slug: 'pasar-dibuka',
    body: [{ type: 'paragraph', children: [{ text: 'Pasar ' }, { text: 'sentral', bold: true }, { text: ' dibuka.' }] }],
  });
});

test('files get their hash, kind and size as shown from their bytes', async () => {
  const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const directory = await directoryWith({
    'file.yaml': '- { path: media/pasar.jpg, alt: Pasar }\n- { id: formulir, path: media/f-101.pdf, name: F-1.01.pdf }\n',
    'media/pasar.jpg': photo,
    'media/f-101.pdf': '%PDF-1.7 …',
  });
  const { entries, files, problems } = await readContentDirectory(directory);
  expect(problems).toEqual([]);
  expect(entries[0]?.entry).toMatchObject({
    id: 'pasar',
    name: 'pasar.jpg',
    mime: 'image/jpeg',
    width: 20,
    height: 30,
    bytes: photo.length,
  });
  expect(entries[1]?.entry).toMatchObject({ id: 'formulir', name: 'F-1.01.pdf', mime: 'application/pdf' });
  expect(files).toEqual([
    { id: 'pasar', path: join(directory, 'media/pasar.jpg') },
    { id: 'formulir', path: join(directory, 'media/f-101.pdf') },
  ]);
});

test('every fault is told with its file, entry, field, what was expected and what was found; the rest is read', async () => {
  const directory = await directoryWith({
    'award.yaml': `- ${JSON.stringify(award)}\n- { slug: kedua, title: Kedua, year: "2022", giver: X, harga: 1 }\n- ${JSON.stringify(award)}\n`,
    'file.yaml': '- { path: media/hilang.jpg }\n- { path: ../luar.jpg }\n- { path: media/teks.jpg }\n',
    'media/teks.jpg': 'not a picture',
    'news-item.yaml': '- title: [',
    'event.jsonl': '{"slug": "a"',
    'berita.yaml': '[]',
    'page.yml': '[]',
  });
  const { entries, problems } = await readContentDirectory(directory);
  expect(entries.map(({ id }) => id)).toEqual(['menuju-smart-city']);
  const messages = problems.map(({ file, message }) => `${file}: ${message}`);
  expect(messages).toContain('award.yaml: item 2 "kedua", field year: expected number, received "2022"');
  expect(messages).toContain('award.yaml: item 2 "kedua", field harga: a field of the contract, received an unknown one');
  expect(messages).toContain('award.yaml: item 3: the id menuju-smart-city is taken by another entry of type award');
  expect(messages.some((message) => message.startsWith('file.yaml: item 1 "hilang": ENOENT'))).toBe(true);
  expect(messages).toContain('file.yaml: item 2 "luar": ../luar.jpg lies outside the content directory');
  expect(messages.some((message) => message.startsWith('file.yaml: item 3 "teks": media/teks.jpg is neither a picture'))).toBe(true);
  expect(messages.some((message) => message.startsWith('news-item.yaml: ') && message.includes('line 1'))).toBe(true);
  expect(messages.some((message) => message.startsWith('event.jsonl: line 1: '))).toBe(true);
  expect(messages.some((message) => message.startsWith('berita.yaml: "berita" is not a type of the contract'))).toBe(true);
  expect(messages).toContain('page.yml: expected the ending .yaml');
  expect(problems).toHaveLength(10);
});
