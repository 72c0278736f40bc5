import type { MasterplanBook, MasterplanChapter } from '../contract/masterplan.ts';
import { defineView } from '../view.ts';

export type BookLink = Pick<MasterplanBook, 'id' | 'slug' | 'title' | 'number'>;
export type BookCard = BookLink & Pick<MasterplanBook, 'summary' | 'period' | 'cover' | 'sampleData'>;
export type ChapterLink = Pick<MasterplanChapter, 'id' | 'slug' | 'title' | 'book' | 'order'>;
export type ChapterCard = ChapterLink & Pick<MasterplanChapter, 'summary' | 'kind' | 'pages' | 'sampleData'>;

const toBookLink = ({ id, slug, title, number }: MasterplanBook): BookLink => ({ id, slug, title, number });
const toChapterLink = ({ id, slug, title, book, order }: MasterplanChapter): ChapterLink => ({ id, slug, title, book, order });

export const bookBySlug = defineView({ name: 'book-by-slug', type: 'masterplan-book', keys: ({ slug }) => [slug] });
export const bookLinkById = defineView({
  name: 'book-link-by-id',
  type: 'masterplan-book',
  keys: ({ id }) => [id],
  select: toBookLink,
});
export const allBooks = defineView({
  name: 'all-books',
  type: 'masterplan-book',
  keys: () => ['all'],
  select: (book): BookCard => ({
    ...toBookLink(book),
    summary: book.summary,
    period: book.period,
    cover: book.cover,
    sampleData: book.sampleData,
  }),
  compare: (a, b) => a.number - b.number,
});
export const chapterBySlug = defineView({ name: 'chapter-by-slug', type: 'masterplan-chapter', keys: ({ slug }) => [slug] });
export const chapterLinkById = defineView({
  name: 'chapter-link-by-id',
  type: 'masterplan-chapter',
  keys: ({ id }) => [id],
  select: toChapterLink,
});
/** A chapter's address, by its slug: all that its route asks. */
export const chapterLinkBySlug = defineView({
  name: 'chapter-link-by-slug',
  type: 'masterplan-chapter',
  keys: ({ slug }) => [slug],
  select: toChapterLink,
});
/** The chapters of a book in reading order, with what the book's page says of them. */
export const chaptersByBook = defineView({
  name: 'chapters-by-book',
  type: 'masterplan-chapter',
  keys: ({ book }) => [book],
  select: (chapter): ChapterCard => ({
    ...toChapterLink(chapter),
    summary: chapter.summary,
    kind: chapter.kind,
    pages: chapter.pages,
    sampleData: chapter.sampleData,
  }),
  compare: (a, b) => a.order - b.order,
});
/** Only titles and order, for previous and next: a new summary leaves the neighbours as they are. */
export const chapterLinksByBook = defineView({
  name: 'chapter-links-by-book',
  type: 'masterplan-chapter',
  keys: ({ book }) => [book],
  select: toChapterLink,
  compare: (a, b) => a.order - b.order,
});
