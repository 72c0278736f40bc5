import { expect, test } from 'vitest';
import { findPictureFaults, firstScreenPictures } from './page-pictures.ts';

const picture = (name: string, loading: string): string =>
  `<picture><source type="image/avif" srcset="/media/${name}-360.avif 360w, /media/${name}-720.avif 720w" sizes="100vw">
  <source type="image/webp" srcset="/media/${name}-360.webp 360w, /media/${name}-720.webp 720w" sizes="100vw">
  <img src="/media/${name}.jpg" alt="Perahu" width="720" height="400" loading="${loading}"></picture>`;

test('one picture at once and lazy ones below are fine', () => {
  expect(findPictureFaults(picture('a', 'eager') + picture('b', 'lazy'))).toEqual([]);
});
test.each([
  [picture('a', 'eager') + picture('b', 'eager'), 'loads 2 pictures at once: below the first screen they must be lazy'],
  ['<img src="/a.png" alt="" width="1" height="1" loading="lazy">', 'shows /a.png: only AVIF, WebP and JPEG are small enough'],
  ['<img src="/a.jpg" alt="" loading="lazy">', 'shows /a.jpg without width and height: the page jumps when it comes'],
  ['<img src="/a.jpg" width="1" height="1" loading="lazy">', 'shows /a.jpg without a text for who cannot see it'],
  ['<source srcset="/a.webp 360w">', 'has a <source> without sizes'],
])('%s is a fault', (html, fault) => {
  expect(findPictureFaults(html)).toEqual([fault]);
});

test('the first screen counts the first picture, lazy or not, and all that are loaded at once', () => {
  expect(firstScreenPictures(picture('a', 'lazy') + picture('b', 'lazy') + picture('c', 'eager'))).toEqual([
    '/media/a-720.webp',
    '/media/c-720.webp',
  ]);
});
