import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { measureSearch, parseNegatives, parsePairs } from '../../site/src/search/measure/measure-search.ts';
import { readSearchFiles } from '../../site/src/search/measure/read-search-files.ts';
import { ensureBuilt } from '../builds/cached-build.ts';
import { siteBuild } from '../builds/site-build.ts';
import { checkout, siteDirectory } from '../checkout.ts';
import { testSiteUrl } from '../test/test-site-url.ts';

/**
 * `pnpm bench search [--pairs FILE.tsv] [--negatives FILE.txt] [--misses]`: how well the search answers residents' own
 * words, and what it weighs. Without files it takes the pairs in site/src/search/examples/ that nothing was tuned on.
 * `--misses` also prints what went wrong.
 */
const examples = join(siteDirectory, 'src', 'search', 'examples');
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: join(examples, 'held-out-queries.tsv') },
    negatives: { type: 'string', default: join(examples, 'held-out-negatives.txt') },
    misses: { type: 'boolean', default: false },
  },
});
const fromWhereItWasCalled = (path: string): string => readFileSync(resolve(process.env.INIT_CWD ?? checkout, path), 'utf8');
const pairs = parsePairs(fromWhereItWasCalled(values.pairs));
const negatives = parseNegatives(fromWhereItWasCalled(values.negatives));

const files = await readSearchFiles();
const quality = measureSearch(files, pairs, negatives);
report('right service first', percent(quality.first), '%', 90, { pairs: pairs.length });
report('right service in the first three', percent(quality.topThree), '%', 98, { pairs: pairs.length });
report('queries that find what they should not', quality.falseFinds.length, 'queries', 0, { negatives: negatives.length });
if (values.misses) for (const miss of [...quality.misses, ...quality.falseFinds]) console.log(JSON.stringify(miss));

await ensureBuilt(siteBuild(testSiteUrl));
const scripts = join(siteDirectory, 'render', 'client', 'aset');
const script = readdirSync(scripts)
  .map((name) => readFileSync(join(scripts, name)))
  .find((bytes) => bytes.includes('data-search-groups'));
const scriptBytes = script ? brotliCompressSync(script).length : Number.NaN;
const sizes = new Map([...files].map(([name, file]) => [name, brotliCompressSync(JSON.stringify(file)).length]));
const servicesBytes = sizes.get('layanan') ?? Number.NaN;
report('script', scriptBytes, 'bytes (brotli)');
for (const [name, bytes] of sizes) report(`index ${name}`, bytes, 'bytes (brotli)');
report('first search among services, all parts', scriptBytes + servicesBytes, 'bytes (brotli)', 30_000);

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
function report(metric: string, value: number, unit: string, budget?: number, more: Record<string, number> = {}): void {
  console.log(JSON.stringify({ metric, value, unit, ...(budget === undefined ? {} : { budget }), ...more }));
}
