import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeBook, writeChapterExtract } from './book-document.ts';
import { parseFile, readEntries } from './content-source.ts';
import { writeForm, type PaperForm } from './form-document.ts';
import { writeMinutes, writeRegulationSheet, writeServiceCharter, writeSurveyReport, writeTextDocument } from './governance-documents.ts';

type Document = () => Promise<Buffer>;

/**
 * Every document of the sample content by its file id. They are made from the entries that offer them, so that both
 * always say the same. Writing a book throws when a chapter's `pages` are not those of the book.
 */
export async function listDocuments(contentFolder: string): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  const textFolder = join(import.meta.dirname, 'texts');
  const agencies = readEntries(contentFolder, 'agency');
  const agencyNames = new Map(agencies.map(({ slug, title }) => [slug, title]));
  const chapters = readEntries(contentFolder, 'masterplan-chapter').sort((a, b) => a.order - b.order);
  for (const book of readEntries(contentFolder, 'masterplan-book')) {
    const ownChapters = chapters.filter((chapter) => chapter.book === book.slug);
    for (const { file } of book.files) {
      documents.set(file, async () => {
        const { bytes, chapterPages } = await writeBook(book, ownChapters);
        const wrong = ownChapters.filter(({ slug, pages }) => pages !== chapterPages.get(slug));
        if (wrong.length > 0) {
          const lines = wrong.map(
            ({ slug, pages }) => `masterplan-chapter/${slug}.yaml: pages are ${chapterPages.get(slug)}, not ${pages}`,
          );
          throw new Error(lines.join('\n'));
        }
        return bytes;
      });
    }
    for (const chapter of ownChapters) {
      if (chapter.extract) documents.set(chapter.extract, () => writeChapterExtract(book, chapter));
    }
  }
  const forms = parseFile(join(import.meta.dirname, 'forms.yaml')) as PaperForm[];
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
  for (const name of await readdir(textFolder)) {
    documents.set(basename(name, '.md'), async () => writeTextDocument(await readFile(join(textFolder, name), 'utf8')));
  }
  return documents;
}
