/**
 * Draws the pictures and writes the documents of the sample content into `content/media/`. The result is committed; run
 * it again after changing a drawing, a form or a masterplan chapter: `pnpm --filter seed draw-media [name …]`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { writeBook, writeChapterExtract } from './document-writing/book-document.ts';
import { parseFile, readEntries } from './document-writing/content-source.ts';
import { writeForm, type PaperForm } from './document-writing/form-document.ts';
import {
  writeMinutes,
  writeRegulationSheet,
  writeServiceCharter,
  writeSurveyReport,
  writeTextDocument,
} from './document-writing/governance-documents.ts';
import { bookCover } from './media-drawing/book-covers.ts';
import { indoorScenes } from './media-drawing/indoor-scenes.ts';
import { placeScenes } from './media-drawing/place-scenes.ts';
import { svg } from './media-drawing/shapes.ts';
import { streetScenes } from './media-drawing/street-scenes.ts';

const contentFolder = join(import.meta.dirname, 'content');
const mediaFolder = join(contentFolder, 'media');
const writingFolder = join(import.meta.dirname, 'document-writing');

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

type Document = () => Promise<Buffer>;

/** Documents are made from the entries that offer them, so that both always say the same. */
async function listDocuments(): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  const agencies = readEntries(contentFolder, 'agency');
  const agencyNames = new Map(agencies.map(({ slug, title }) => [slug, title]));
  const chapters = readEntries(contentFolder, 'masterplan-chapter').sort((a, b) => a.order - b.order);
  for (const book of readEntries(contentFolder, 'masterplan-book')) {
    const ownChapters = chapters.filter((chapter) => chapter.book === book.slug);
    for (const { file } of book.files) {
      documents.set(file, async () => {
        const { bytes, chapterPages } = await writeBook(book, ownChapters);
        for (const { slug, pages } of ownChapters) {
          const printed = chapterPages.get(slug);
          if (pages !== printed) console.warn(`masterplan-chapter/${slug}.yaml: pages says ${pages ?? 'nothing'}, the book has ${printed}`);
        }
        return bytes;
      });
    }
    for (const chapter of ownChapters) {
      if (chapter.extract) documents.set(chapter.extract, () => writeChapterExtract(book, chapter));
    }
  }
  const forms = parseFile(join(writingFolder, 'forms.yaml')) as PaperForm[];
  for (const form of forms) documents.set(form.name, () => writeForm(form));
  for (const agency of agencies) {
    if (agency.serviceCharter?.file) documents.set(agency.serviceCharter.file, () => writeServiceCharter(agency));
  }
  for (const regulation of readEntries(contentFolder, 'regulation')) {
    if (regulation.file) documents.set(regulation.file, () => writeRegulationSheet(regulation));
  }
  for (const survey of readEntries(contentFolder, 'satisfaction-survey')) {
    if (survey.report) documents.set(survey.report, () => writeSurveyReport(survey, agencyNames.get(survey.agency) ?? survey.agency));
  }
  for (const event of readEntries(contentFolder, 'event')) {
    for (const { file } of event.documents) {
      if (file.startsWith('notulen-')) documents.set(file, () => writeMinutes(event, agencyNames));
    }
  }
  for (const name of await readdir(join(writingFolder, 'texts'))) {
    documents.set(basename(name, '.md'), async () => writeTextDocument(await readFile(join(writingFolder, 'texts', name), 'utf8')));
  }
  return documents;
}

const wanted = new Set(process.argv.slice(2));
const isWanted = (name: string) => wanted.size === 0 || wanted.has(name);

await mkdir(mediaFolder, { recursive: true });
for (const [name, draw] of Object.entries(pictures)) {
  if (isWanted(name)) await drawPicture(name, draw);
}
for (const [name, write] of await listDocuments()) {
  if (isWanted(name)) await writeFile(join(mediaFolder, `${name}.pdf`), await write());
}
