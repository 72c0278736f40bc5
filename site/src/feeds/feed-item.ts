import type { NewsCard } from '../data/queries/news-items.ts';

/** An item as both feeds tell it; a day is midnight WITA. */
export interface FeedItem {
  path: string;
  title: string;
  summary?: string;
  /** `2026-08-04` */
  publishedOn: string;
  updatedOn?: string;
}

/** A feed travels without the page's label, so a sample item says so in its title. */
export function feedTitle({ title, sampleData }: Pick<NewsCard, 'title' | 'sampleData'>): string {
  return sampleData ? `Data contoh: ${title}` : title;
}
