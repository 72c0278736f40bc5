import type { FeedChannel } from './rss.ts';

/** What the news feeds say of themselves; the page's own tags point to both. */
export const newsChannel: Omit<FeedChannel, 'site' | 'feedPath'> = {
  title: 'Berita Palopo Smart City',
  description: 'Berita dan pengumuman Pemerintah Kota Palopo.',
  pagePath: '/berita/',
};
export const newsRssPath = '/umpan/berita.xml';
export const newsJsonFeedPath = '/umpan/berita.json';
