import type { APIRoute } from 'astro';
import { newsItemPath } from '../../data/paths.ts';
import { newsForFeeds } from '../../data/queries/news-items.ts';
import { feedTitle } from '../../feeds/feed-item.ts';
import { renderJsonFeed } from '../../feeds/json-feed.ts';
import { newsChannel, newsJsonFeedPath } from '../../feeds/news-channel.ts';

export const GET: APIRoute = ({ site }) => {
  const items = newsForFeeds.list('all', 20).map((item) => ({ ...item, title: feedTitle(item), path: newsItemPath(item.slug) }));
  const feed = renderJsonFeed({ ...newsChannel, site: site as URL, feedPath: newsJsonFeedPath }, items);
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
