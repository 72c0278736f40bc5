import { compareCodes } from '../../format/compare-codes.ts';
import { byTitle } from '../../format/compare-words.ts';
import type { NewsItem } from '../contract/news-item.ts';
import { addMonths, monthOf, type Month } from '../../figures/month.ts';
import { defineView } from '../view.ts';

export type NewsCard = Pick<NewsItem, 'id' | 'slug' | 'title' | 'summary' | 'publishedOn' | 'kind' | 'sampleData'>;

const toCard = ({ id, slug, title, summary, publishedOn, kind, sampleData }: NewsItem): NewsCard => ({
  id,
  slug,
  title,
  summary,
  publishedOn,
  kind,
  sampleData,
});
const newestFirst = (a: NewsCard, b: NewsCard): number => compareCodes(b.publishedOn, a.publishedOn) || byTitle(a, b);

export const newsItemBySlug = defineView({ name: 'news-item-by-slug', type: 'news-item', keys: ({ slug }) => [slug] });
/** All news, newest first: always ask with a limit. */
export const latestNews = defineView({
  name: 'latest-news',
  type: 'news-item',
  keys: () => ['all'],
  select: toCard,
  compare: newestFirst,
});
/** By month, `2026-08`. */
export const newsByMonth = defineView({
  name: 'news-by-month',
  type: 'news-item',
  keys: ({ publishedOn }) => [monthOf(publishedOn)],
  select: toCard,
  compare: newestFirst,
});
/** Whether a month has news: its answer stays the same when more is published. */
export const newsMonths = defineView({
  name: 'news-months',
  type: 'news-item',
  keys: ({ publishedOn }) => [monthOf(publishedOn)],
  select: ({ publishedOn }) => ({ month: monthOf(publishedOn) }),
});
/** The newest with their text, for the feeds. */
export const newsForFeeds = defineView({
  name: 'news-for-feeds',
  type: 'news-item',
  keys: () => ['all'],
  select: (item) => ({ ...toCard(item), updatedOn: item.updatedOn }),
  compare: newestFirst,
});

/** How far apart two months with news may lie and still be neighbours. */
const longestGapInMonths = 36;

/**
 * The nearest earlier (-1) or later (1) month with news. It asks month by month instead of for all months, so that a new
 * month changes the page before it and no other.
 */
export function findNewsMonthNear(month: Month, direction: -1 | 1): Month | undefined {
  for (let steps = 1; steps <= longestGapInMonths; steps += 1) {
    const candidate = addMonths(month, steps * direction);
    if (newsMonths.find(candidate)) return candidate;
  }
  return undefined;
}
