import { listBuiltPages } from './built-page.ts';

/** One round trip on a fresh connection (ten segments of 1,460 bytes). */
const pageBudget = 14_600;
/** Chapters and long lists are read, not looked up. */
const longPageBudget = 24_000;
const longPages = /^\/(dokumen\/[^/]+\/[^/]+|layanan\/a-z|istilah)\/$/;

const [directory = ''] = process.argv.slice(2);
const pages = listBuiltPages(directory);
const faults = pages.flatMap(({ path, brotli, foreignOrigins }) => {
  const budget = longPages.test(path) ? longPageBudget : pageBudget;
  return [
    ...(brotli > budget ? [`${path} weighs ${brotli} bytes (brotli), ${budget} are allowed`] : []),
    ...foreignOrigins.map((origin) => `${path} loads from ${origin}`),
  ];
});
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages, heaviest ${Math.max(0, ...pages.map(({ brotli }) => brotli))} bytes`);
process.exitCode = pages.length > 0 && faults.length === 0 ? 0 : 1;
