import type { APIRoute } from 'astro';
import { newsItemPath } from '../../data/paths.ts';
import { newsForFeeds } from '../../data/queries/news-items.ts';
import { feedTitle } from '../../feeds/feed-item.ts';
import { newsChannel, newsRssPath } from '../../feeds/news-channel.ts';
import { renderRss } from '../../feeds/rss.ts';

export const GET: APIRoute = ({ site }) => {
  const items = newsForFeeds.list('all', 20).map((item) => ({ ...item, title: feedTitle(item), path: newsItemPath(item.slug) }));
  const rss = renderRss({ ...newsChannel, site: site as URL, feedPath: newsRssPath }, items);
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
