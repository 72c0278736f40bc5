import type { APIRoute } from 'astro';
import { getNewsChannel, listFeedItems, newsJsonFeedPath } from '../../data/news-feed.ts';
import { renderJsonFeed } from '../../feeds/json-feed.ts';

export const GET: APIRoute = ({ site }) => {
  const feed = renderJsonFeed({ ...getNewsChannel(), site: site as URL, feedPath: newsJsonFeedPath }, listFeedItems());
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
