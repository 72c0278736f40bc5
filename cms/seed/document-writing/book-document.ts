import type { MasterplanBook, MasterplanChapter } from '../../../site/src/data/contract/masterplan.ts';
import { ink } from '../media-drawing/palette.ts';
import { Paper } from './paper.ts';

const bandColors = [ink.gulf, ink.forest, ink.clay, ink.night];

export interface WrittenBook {
  bytes: Buffer;
  /** "3-6" for every chapter's slug: the `pages` its entry must name. */
  chapterPages: Map<string, string>;
}

/** The printed book: a title page, its contents, and every chapter from a new page. */
export async function writeBook(book: MasterplanBook, chapters: readonly MasterplanChapter[]): Promise<WrittenBook> {
  const paper = new Paper({
    title: `${book.title}: Masterplan Kota Cerdas Palopo`,
    subject: book.summary ?? book.title,
    size: 'A5',
    footer: `${book.title} \u00b7 Data contoh`,
  });
  writeTitlePage(paper, book);
  paper.doc.addPage();
  paper.heading(1, 'Daftar isi');
  for (const chapter of chapters) paper.paragraph(`Bab ${chapter.order} ${chapter.title}`);
  const chapterPages = new Map<string, string>();
  for (const chapter of chapters) {
    paper.doc.addPage();
    const first = paper.pageNumber;
    writeChapterText(paper, chapter);
    const last = paper.pageNumber;
    chapterPages.set(chapter.slug, first === last ? String(first) : `${first}-${last}`);
  }
  return { bytes: await paper.finish(), chapterPages };
}

/** One chapter alone, for those who need only that. */
export function writeChapterExtract(book: MasterplanBook, chapter: MasterplanChapter): Promise<Buffer> {
  const paper = new Paper({
    title: `${chapter.title} (petikan ${book.title})`,
    subject: chapter.summary ?? chapter.title,
    size: 'A5',
    footer: `Petikan ${book.title} \u00b7 Data contoh`,
  });
  writeChapterText(paper, chapter);
  return paper.finish();
}

function writeTitlePage(paper: Paper, book: MasterplanBook): void {
  const { doc } = paper;
  paper.decoration(() => {
    doc.rect(0, 0, doc.page.width, 250).fill(bandColors[book.number - 1] ?? ink.gulf);
    doc.rect(0, 250, doc.page.width, 6).fill(ink.ochre);
    [ink.gulfLight, ink.clay, ink.ochre, ink.leaf, ink.straw, ink.grass].forEach((color, index) => {
      doc.circle(62 + index * 34, 300, 11).fill(color);
    });
  });
  doc.y = 110;
  paper.element('H1', () => {
    doc.font('Helvetica-Bold').fontSize(26).fillColor(ink.white).text(book.title, paper.left, 110, { width: paper.contentWidth });
  });
  paper.element('P', () => {
    doc
      .font('Helvetica')
      .fontSize(12)
      .text(`Masterplan dan quick win kota cerdas Palopo, ${book.period ?? ''}`, paper.left, doc.y + 12, { width: paper.contentWidth });
  });
  doc.y = 340;
  if (book.summary) paper.paragraph(book.summary);
  paper.paragraph('Judul buku dan pembagian bab pada berkas ini adalah data contoh, bukan naskah resmi Pemerintah Kota Palopo.');
}

function writeChapterText(paper: Paper, chapter: MasterplanChapter): void {
  paper.heading(1, `Bab ${chapter.order} ${chapter.title}`);
  if (chapter.summary) paper.paragraph(chapter.summary);
  paper.richText(chapter.body);
}
