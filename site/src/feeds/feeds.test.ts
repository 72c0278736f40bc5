import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';
import { feedTitle } from './feed-item.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss, rssDate } from './rss.ts';
import { renderSitemap } from './sitemap.ts';

const channel = {
  title: 'Berita',
  description: 'Berita kota',
  site: new URL('https://palopo.example'),
  pagePath: '/berita/',
  feedPath: '/umpan/berita.xml',
};
const item = { path: '/berita/pasar/', title: 'Pasar "Sentral" & taman <baru>', summary: 'Buka Senin.', publishedOn: '2026-08-04' };

test('a day becomes midnight WITA in the form RSS asks for', () => {
  expect(rssDate('2026-08-04')).toBe('Tue, 04 Aug 2026 00:00:00 +0800');
});

test('titles cannot break out of the XML', () => {
  const rss = renderRss(channel, [item]);
  expect(rss).toContain('<title>Pasar &quot;Sentral&quot; &amp; taman &lt;baru&gt;</title>');
  expect(rss).toContain('<guid isPermaLink="true">https://palopo.example/berita/pasar/</guid>');
});

test('characters that XML cannot carry are left out', () => {
  expect(escapeXml('a\u0000b\u000Bc\td')).toBe('abc\td');
});

test('the JSON feed carries the same items with times in WITA', () => {
  const feed = JSON.parse(renderJsonFeed(channel, [{ ...item, updatedOn: '2026-08-06' }])) as { items: unknown[] };
  expect(feed.items).toEqual([
    {
      id: 'https://palopo.example/berita/pasar/',
      url: 'https://palopo.example/berita/pasar/',
      title: item.title,
      content_text: 'Buka Senin.',
      date_published: '2026-08-04T00:00:00+08:00',
      date_modified: '2026-08-06T00:00:00+08:00',
    },
  ]);
});

test('a sample item says so in its title, since the label stays behind on the page', () => {
  expect(feedTitle({ title: 'Pasar', sampleData: true })).toBe('Data contoh: Pasar');
  expect(feedTitle({ title: 'Pasar', sampleData: false })).toBe('Pasar');
});

test('a sitemap row has a date only when it is known', () => {
  const sitemap = renderSitemap(channel.site, [{ path: '/a/', updatedOn: '2026-08-04' }, { path: '/b/' }]);
  expect(sitemap).toContain('<url><loc>https://palopo.example/a/</loc><lastmod>2026-08-04</lastmod></url>');
  expect(sitemap).toContain('<url><loc>https://palopo.example/b/</loc></url>');
});
