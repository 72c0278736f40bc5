import { expect, test } from 'vitest';
import { findNewerCss } from './css-of-2018.ts';

test('what browsers of 2018 know, and newer things that pages can do without, may be used', () => {
  const css = `:root{color-scheme:light dark;--a:1rem}@media (min-width:48em){.a{display:grid;grid-gap:1rem;width:calc(100% - var(--a))}}
    a{text-underline-offset:.17em;background:url("data:image/svg+xml,%3Csvg inset='0'") }:focus:not(:focus-visible){outline:0}
    .b::before{content:"min(1, 2)"}@supports (display:grid){.c{-webkit-line-clamp:2}}`;
  expect(findNewerCss(css)).toEqual([]);
});

test.each([
  ['.a{display:flex;gap:1rem}', 'gap'],
  ['.a{inset:0}', 'inset'],
  ['.a{aspect-ratio:16/9}', 'aspect-ratio'],
  ['.a{margin-inline:auto}', 'margin-inline'],
  ['.a{width:min(100%,40rem)}', 'width: min(100%,40rem)'],
  ['.a{font-size:clamp(1rem,2vw,2rem)}', 'font-size: clamp(1rem,2vw,2rem)'],
  ['.a{min-height:100dvh}', 'min-height: 100dvh'],
  ['.a:is(.b,.c){color:red}', '.a:is(.b,.c)'],
  ['.a:not(.b,.c){color:red}', '.a:not(.b,.c)'],
  ['.a:focus-visible{outline:1px solid}', '.a:focus-visible'],
  ['@media (width>=48em){.a{color:red}}', '@media (width>=48em)'],
  ['@layer base{.a{color:red}}', '@layer base'],
])('%s is not understood', (css, fault) => {
  expect(findNewerCss(css)).toEqual([fault]);
});

test('a newer value is fine after one that every browser knows', () => {
  expect(findNewerCss('.a{min-height:100vh;min-height:100dvh}')).toEqual([]);
});
