import type { APIRoute } from 'astro';
import { getNewsChannel, listFeedItems, newsRssPath } from '../../data/news-feed.ts';
import { renderRss } from '../../feeds/rss.ts';

export const GET: APIRoute = ({ site }) => {
  const rss = renderRss({ ...getNewsChannel(), site: site as URL, feedPath: newsRssPath }, listFeedItems());
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
