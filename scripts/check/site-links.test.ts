import { expect, test } from 'vitest';
import { findLinkFaults } from './site-links.ts';

const siteUrl = 'https://kota.example';
const find = (links: string, redirects: [string, string][] = []): string[] =>
  findLinkFaults(
    {
      pages: new Map([
        ['/', links],
        ['/layanan/', '<h2 id="abjad">A</h2>'],
      ]),
      files: new Set(['/media/a.jpg', '/aset/a.js']),
      redirects: new Map(redirects),
    },
    siteUrl,
  );

test('pages, files, anchors, mail and other sites may be linked', () => {
  const links = `<a href="/layanan/#abjad"><a href="layanan/"><a href="#isi" id="isi"><img src="/media/a.jpg"><a href="mailto:a@b.example">
    <a href="https://lapor.go.id/"><link rel="canonical" href="https://kota.example/layanan/"><form action="/layanan/"><a href="tel:110">`;
  expect(find(links)).toEqual([]);
});
test.each([
  ['<a href="/tidak-ada/">', '/ links /tidak-ada/, which is not there'],
  ['<a href="https://kota.example/tidak-ada/">', '/ links /tidak-ada/, which is not there'],
  ['<a href="/layanan/#zaman">', '/ links /layanan/#zaman, which that page has not'],
  ['<a href="#kosong">', '/ links /#kosong, which that page has not'],
  ['<source srcset="/media/a.jpg 360w, /media/b.jpg 720w">', '/ links /media/b.jpg, which is not there'],
  ['<script src="/aset/b.js"></script>', '/ links /aset/b.js, which is not there'],
])('%s leads nowhere', (links, fault) => {
  expect(find(links)).toEqual([fault]);
});
test('a redirect leads to a page, in one step, and pages link the page itself', () => {
  expect(
    find('<a href="/lama/">', [
      ['/lama/', '/layanan/'],
      ['/mati/', '/hilang/'],
      ['/jauh/', '/lama/'],
      ['/luar/', 'https://oss.go.id/'],
    ]),
  ).toEqual([
    '/ links /lama/, which has moved to /layanan/',
    '/mati/ moves to /hilang/, which is not there',
    '/jauh/ moves to /lama/, which has moved too',
  ]);
});
