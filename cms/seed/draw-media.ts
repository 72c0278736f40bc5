/**
 * Draws the pictures and writes the documents of the sample content into `content/media/`. The result is committed; run
 * it again after changing a drawing, a form or a masterplan chapter: `pnpm --filter seed draw-media [name …]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { listDocuments } from './document-writing/list-documents.ts';
import { bookCover } from './media-drawing/book-covers.ts';
import { indoorScenes } from './media-drawing/indoor-scenes.ts';
import { placeScenes } from './media-drawing/place-scenes.ts';
import { svg } from './media-drawing/shapes.ts';
import { streetScenes } from './media-drawing/street-scenes.ts';

const contentFolder = join(import.meta.dirname, 'content');
const mediaFolder = join(contentFolder, 'media');

const scenes = { ...placeScenes, ...streetScenes, ...indoorScenes };
const pictures: Record<string, () => string> = {
  ...Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, () => svg(scene())])),
  ...Object.fromEntries(([1, 2, 3, 4] as const).map((number) => [`sampul-buku-${number}`, () => bookCover(number)])),
};

async function drawPicture(name: string, draw: () => string): Promise<void> {
  await sharp(Buffer.from(draw()))
    .flatten()
    .jpeg({ quality: 78, mozjpeg: true })
    .toFile(join(mediaFolder, `${name}.jpg`));
}

const wanted = new Set(process.argv.slice(2));
const isWanted = (name: string) => wanted.size === 0 || wanted.has(name);

await mkdir(mediaFolder, { recursive: true });
for (const [name, draw] of Object.entries(pictures)) {
  if (isWanted(name)) await drawPicture(name, draw);
}
for (const [name, write] of await listDocuments(contentFolder)) {
  if (isWanted(name)) await writeFile(join(mediaFolder, `${name}.pdf`), await write());
}
