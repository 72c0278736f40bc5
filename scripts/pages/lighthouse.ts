import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory, checkout } from '../checkout.ts';
import { chromiumPath } from '../test/system-packages.ts';

const run = promisify(execFile);

/** Fetched when it is asked for and kept by pnpm: 100 packages that a checkout need not carry. */
const lighthouse = 'lighthouse@13.5.0';

const attempts = 3;

export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Audits that cost points: `image-size-responsive 0.5`. */
  lost: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined>;
  audits: Record<string, { score: number | null; scoreDisplayMode: string } | undefined>;
}

/** Finds Lighthouse's program, fetching it first where it is not there yet. */
export async function findLighthouse(): Promise<string> {
  const { packageManager } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { packageManager: string };
  const { stdout } = await run('npx', ['-y', packageManager, `--package=${lighthouse}`, 'dlx', '-c', 'command -v lighthouse'], {
    cwd: cacheDirectory,
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** A mobile audit of one page. `skipped` audits do not count. */
export async function auditPage(program: string, url: string, skipped: readonly string[] = []): Promise<Scores> {
  const args = [
    url,
    '--quiet',
    '--form-factor=mobile',
    '--only-categories=performance,accessibility,best-practices,seo',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    '--output=json',
    ...(skipped.length > 0 ? [`--skip-audits=${skipped.join(',')}`] : []),
  ];
  const { categories, audits } = JSON.parse(await runWithPatience(program, args)) as Report;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const lost = Object.values(categories).flatMap((category) =>
    (category?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && typeof audit?.score === 'number' && audit.score < 1 ? [`${id} ${audit.score}`] : [];
    }),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lost: [...new Set(lost)],
  };
}

/** Its browser now and then loses the record of a page load, and it says itself: run me again. */
async function runWithPatience(program: string, args: readonly string[]): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { stdout } = await run(program, args, {
        env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`, CHROME_PATH: chromiumPath },
        maxBuffer: 64 * 1024 * 1024,
      });
      return stdout;
    } catch (error) {
      const { stderr } = error as { stderr?: string };
      if (attempt === attempts) throw new Error(`Lighthouse failed ${attempts} times: ${stderr ?? 'no word'}`, { cause: error });
    }
  }
}
