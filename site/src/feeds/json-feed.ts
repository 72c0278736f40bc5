import type { FeedItem } from './feed-item.ts';
import type { FeedChannel } from './rss.ts';

/** JSON Feed 1.1 (jsonfeed.org). */
export function renderJsonFeed(channel: FeedChannel, items: readonly FeedItem[]): string {
  const address = (path: string): string => new URL(path, channel.site).href;
  const instant = (day: string): string => `${day}T00:00:00+08:00`;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: address(channel.pagePath),
    feed_url: address(channel.feedPath),
    language: 'id',
    items: items.map(({ path, title, summary, publishedOn, updatedOn }) => ({
      id: address(path),
      url: address(path),
      title,
      content_text: summary ?? title,
      date_published: instant(publishedOn),
      ...(updatedOn === undefined ? {} : { date_modified: instant(updatedOn) }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
