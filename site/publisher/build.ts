import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContentDirectory } from '../src/data/content-directory.ts';
import { BuildCrew } from './full-build/build-crew.ts';
import { buildSite } from './full-build/build-site.ts';
import { loadSite } from './load-site.ts';

/**
 * `node publisher/build.ts [--content DIR] [--out DIR] [--no-compress]`: the whole static site from a content directory,
 * without a cms. Ends with 1 and every fault by name when the content is not as the contract says or a page fails.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env.SITE_CONTENT_DIR ?? fromSite('../cms/seed/content') },
    out: { type: 'string', default: fromSite('dist') },
    compress: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const allowSampleData = process.env.SITE_ALLOW_SAMPLE_DATA !== 'false';

// They load the site's code while the content is read.
const crew = new BuildCrew(availableParallelism() - 1, { allowSampleData });
const content = await readContentDirectory(values.content);
const faults = content.problems.map(({ file, message }) => `${file}: ${message}`);
if (!allowSampleData) {
  const samples = content.entries.filter(({ entry }) => 'sampleData' in entry && entry.sampleData);
  faults.push(...samples.map(({ type, id }) => `${type} "${id}" is sample data, which SITE_ALLOW_SAMPLE_DATA=false refuses`));
}
if (faults.length > 0) fail('The content cannot be built', faults);

const paths = new Map(content.files.map(({ id, path }) => [id, path]));
const result = await buildSite({
  site: await loadSite({ allowSampleData }),
  entries: content.entries,
  fetchFile: ({ id }) => readFile(paths.get(id) ?? ''),
  now: Date.now(),
  outDirectory: values.out,
  cacheDirectory: fromSite('.cache/build'),
  compress: values.compress,
  crew,
});
await crew.end();
if (result.failed.length > 0)
  fail(
    'Pages failed',
    result.failed.map(({ type, id, reason }) => `${type} "${id}": ${reason}`),
  );
console.log(`${result.pages} pages in ${values.out}, ${(performance.now() / 1000).toFixed(1)} s`);

function fromSite(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

function fail(title: string, faults: readonly string[]): never {
  console.error(`${title}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}
