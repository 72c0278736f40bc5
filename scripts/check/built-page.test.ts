import { expect, test } from 'vitest';
import { findForeignOrigins } from './built-page.ts';

test('a page that links elsewhere loads nothing from there', () => {
  const html = `<link rel="canonical" href="https://palopokota.go.id/"><a href="https://lapor.go.id/">LAPOR!</a>
    <link rel="alternate" href="https://palopokota.go.id/umpan/berita.xml"><img src="/media/a.avif" srcset="/media/a.avif 360w, /media/b.avif 720w">
    <svg xmlns="http://www.w3.org/2000/svg"></svg>`;
  expect(findForeignOrigins(html)).toEqual([]);
});

test.each([
  ['<script src="https://a.example/x.js"></script>', 'https://a.example'],
  ['<link rel="stylesheet" href="//b.example/x.css">', '//b.example'],
  ['<link href="https://c.example" rel="preconnect">', 'https://c.example'],
  ['<img src="/a.jpg" srcset="/a.jpg 1x, https://d.example/b.jpg 2x">', 'https://d.example'],
  ['<style>@font-face{src:url("https://e.example/f.woff2")}</style>', 'https://e.example'],
  ['<p style="background:url(https://f.example/x.png)">', 'https://f.example'],
  ['<iframe src=https://g.example/map></iframe>', 'https://g.example'],
])('%s loads from another origin', (html, origin) => {
  expect(findForeignOrigins(html)).toEqual([origin]);
});
