import { escapeXml } from './escape-xml.ts';
import type { FeedItem } from './feed-item.ts';

export interface FeedChannel {
  title: string;
  description: string;
  /** The site's own address, `https://palopokota.go.id`. */
  site: URL;
  /** The page this feed follows, and the feed itself. */
  pagePath: string;
  feedPath: string;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day `2026-08-04` as RSS wants it (RFC 822), at midnight WITA. */
export function rssDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = String(date.getUTCDate()).padStart(2, '0');
  return `${weekdays[date.getUTCDay()]}, ${dayOfMonth} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} 00:00:00 +0800`;
}

/** RSS 2.0. No build date: the same news gives the same bytes. */
export function renderRss(channel: FeedChannel, items: readonly FeedItem[]): string {
  const address = (path: string): string => escapeXml(new URL(path, channel.site).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escapeXml(channel.title)}</title>`,
    `<link>${address(channel.pagePath)}</link>`,
    `<description>${escapeXml(channel.description)}</description>`,
    '<language>id</language>',
    `<atom:link href="${address(channel.feedPath)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(({ path, title, summary, publishedOn }) =>
      [
        '<item>',
        `<title>${escapeXml(title)}</title>`,
        `<link>${address(path)}</link>`,
        `<guid isPermaLink="true">${address(path)}</guid>`,
        `<pubDate>${rssDate(publishedOn)}</pubDate>`,
        ...(summary === undefined ? [] : [`<description>${escapeXml(summary)}</description>`]),
        '</item>',
      ].join('\n'),
    ),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
