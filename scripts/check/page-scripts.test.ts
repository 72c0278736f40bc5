import { expect, test } from 'vitest';
import { findScriptFaults } from './page-scripts.ts';

const scripts: Record<string, { text: string; bytes: number }> = {
  '/aset/a.js': { text: 'import{b}from"./b.js";b()', bytes: 2_000 },
  '/aset/b.js': { text: 'import"./a.js";export const b=1', bytes: 2_500 },
  '/aset/c.js': { text: 'import("./d.js")', bytes: 600 },
};
const find = (html: string): string[] => findScriptFaults(html, (address) => scripts[address]);

test('small deferred scripts and data for machines are fine', () => {
  expect(find('<script type="module" src="/aset/a.js"></script><script type="application/ld+json">{"@type":"X"}</script>')).toEqual([]);
});
test('what a script imports counts too', () => {
  expect(find('<script type="module" src="/aset/a.js"></script><script defer src="/aset/c.js"></script>')).toEqual([
    'loads scripts of 5100 bytes, 5000 are allowed',
  ]);
});
test.each([
  ['<script src="/aset/c.js"></script>', 'waits for /aset/c.js: it is not deferred'],
  ['<script type="module">a()</script>', 'has a script inside, which the Content-Security-Policy refuses'],
  ['<script type="module" src="/aset/x.js"></script>', 'loads /aset/x.js, which is not there'],
])('%s is a fault', (html, fault) => {
  expect(find(html)).toEqual([fault]);
});
