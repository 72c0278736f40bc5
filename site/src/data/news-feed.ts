import { feedTitle, type FeedItem } from '../feeds/feed-item.ts';
import type { FeedChannel } from '../feeds/rss.ts';
import { newsItemPath } from './paths.ts';
import { newsForFeeds } from './queries/news-items.ts';
import { getSiteTitle } from './queries/site-frame.ts';

export const newsRssPath = '/umpan/berita.xml';
export const newsJsonFeedPath = '/umpan/berita.json';
const itemsInFeed = 20;

/** What the news feeds say of themselves; the page's own tags point to both. */
export function getNewsChannel(): Omit<FeedChannel, 'site' | 'feedPath'> {
  return {
    title: `Berita ${getSiteTitle()}`,
    description: 'Berita dan pengumuman Pemerintah Kota Palopo.',
    pagePath: '/berita/',
  };
}

export function listFeedItems(): FeedItem[] {
  return newsForFeeds.list('all', itemsInFeed).map((item) => ({ ...item, title: feedTitle(item), path: newsItemPath(item.slug) }));
}
