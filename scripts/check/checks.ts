import { join } from 'node:path';
import { checkout, cmsDirectory, siteDirectory } from '../checkout.ts';

/** One thing that must hold of the sources or of the built site, found out by a tool. */
export interface Check {
  name: string;
  run: readonly [string, ...string[]];
  cwd: string;
  /** It looks at the built site and not at the sources. */
  needsStaticSite?: boolean;
}

const rootBin = join(checkout, 'node_modules', '.bin');
const node = process.execPath;

export const checks: readonly Check[] = [
  { name: 'rules and layers (eslint)', run: [join(rootBin, 'eslint'), '.', '--max-warnings=0'], cwd: checkout },
  { name: 'types of scripts (tsc)', run: [join(rootBin, 'tsc'), '--noEmit'], cwd: checkout },
  {
    name: 'types of site (astro check)',
    run: [node, join(siteDirectory, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'check'],
    cwd: siteDirectory,
  },
  { name: 'types of cms (tsc)', run: [join(rootBin, 'tsc'), '--noEmit', '--incremental', 'false'], cwd: cmsDirectory },
  { name: 'types of admin (tsc)', run: [join(rootBin, 'tsc'), '--noEmit', '-p', join('src', 'admin')], cwd: cmsDirectory },
  { name: 'types of cms tests (tsc)', run: [join(rootBin, 'tsc'), '--noEmit', '-p', 'tests'], cwd: cmsDirectory },
  { name: 'types of seed (tsc)', run: [join(rootBin, 'tsc'), '--noEmit', '-p', 'seed'], cwd: cmsDirectory },
  { name: 'format (prettier)', run: [join(rootBin, 'prettier'), '--check', '.'], cwd: checkout },
  { name: 'dead code (knip)', run: [join(rootBin, 'knip'), '--no-progress'], cwd: checkout },
  {
    name: 'built pages (html-validate)',
    run: [join(rootBin, 'html-validate'), '--ext', 'html', join(siteDirectory, 'dist')],
    cwd: checkout,
    needsStaticSite: true,
  },
  {
    name: 'weight, scripts, pictures and links of built pages',
    run: [node, join(checkout, 'scripts', 'check', 'check-pages.ts'), join(siteDirectory, 'dist')],
    cwd: checkout,
    needsStaticSite: true,
  },
];
