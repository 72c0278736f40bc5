import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { testSiteUrl } from '../test/test-site-url.ts';
import { findNewerCss, findNewerDeclarations } from './css-of-2018.ts';
import { listBuiltPages, type BuiltPage } from './built-page.ts';
import { findPictureFaults, firstScreenBudget, firstScreenPictures } from './page-pictures.ts';
import { findScriptFaults } from './page-scripts.ts';
import { readTags } from './read-tags.ts';
import { findLinkFaults } from './site-links.ts';

/** One round trip on a fresh connection (ten segments of 1,460 bytes). */
const pageBudget = 14_600;
/** Chapters and long lists are read, not looked up. */
const longPageBudget = 24_000;
const longPages = /^\/(dokumen\/[^/]+\/[^/]+|istilah)\/$/;
/** The search is asked for and has a budget of its own. */
const searchPage = '/cari/';

const [directory = ''] = process.argv.slice(2);
const pages = listBuiltPages(directory);
const redirects = new Map(Object.entries(readJson('_alihan.json')));
const files = new Set(globSync('**/*.*', { cwd: directory }).map((file) => `/${file}`));
const wired = (address: string): number => {
  const file = join(directory, address);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
};

const faults = [
  ...pages.flatMap((page) => [...findWeightFaults(page), ...findPageFaults(page)].map((fault) => `${page.path} ${fault}`)),
  ...findLinkFaults({ pages: new Map(pages.map(({ path, html }) => [path, html])), files, redirects }, testSiteUrl),
];
for (const fault of faults) console.error(fault);
console.log(
  `${pages.length} pages, heaviest ${Math.max(0, ...pages.map(({ brotli }) => brotli))} bytes, ${redirects.size} redirects, ${files.size} files`,
);
process.exitCode = pages.length > 0 && faults.length === 0 ? 0 : 1;

function findWeightFaults({ path, html, brotli }: BuiltPage): string[] {
  const budget = longPages.test(path) ? longPageBudget : pageBudget;
  const firstScreen = firstScreenPictures(html)
    .filter((address) => files.has(address))
    .reduce((sum, address) => sum + wired(address), brotli);
  return [
    ...(brotli > budget ? [`weighs ${brotli} bytes (brotli), ${budget} are allowed`] : []),
    ...(firstScreen > firstScreenBudget
      ? [`takes ${firstScreen} bytes for the first screen of a phone, ${firstScreenBudget} are allowed`]
      : []),
  ];
}

function findPageFaults({ path, html, foreignOrigins }: BuiltPage): string[] {
  const readScript = (address: string): { text: string; bytes: number } | undefined =>
    files.has(address) ? { text: readFileSync(join(directory, address), 'utf8'), bytes: wired(address) } : undefined;
  const scriptFaults = findScriptFaults(html, readScript, path === searchPage ? Infinity : undefined);
  return [...foreignOrigins.map((origin) => `loads from ${origin}`), ...scriptFaults, ...findPictureFaults(html), ...findStyleFaults(html)];
}

function findStyleFaults(html: string): string[] {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
  const inline = readTags(html).flatMap(({ attributes }) => (attributes.style === undefined ? [] : [attributes.style]));
  return [...sheets.flatMap(findNewerCss), ...inline.flatMap(findNewerDeclarations)].map(
    (feature) => `uses "${feature}", which browsers of 2018 do not know, without a fallback`,
  );
}

function readJson(file: string): Record<string, string> {
  return existsSync(join(directory, file)) ? (JSON.parse(readFileSync(join(directory, file), 'utf8')) as Record<string, string>) : {};
}
