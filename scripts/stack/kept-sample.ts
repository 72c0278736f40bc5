import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fingerprintSources } from '../builds/fingerprint.ts';
import { cacheDirectory } from '../checkout.ts';

/**
 * What a first start leaves in its data folder, kept between tests: importing the sample content takes most of a minute.
 * Releases are not kept; the publisher makes them at the next start.
 */
const kept = (): string =>
  join(cacheDirectory, 'test', `sample-${fingerprintSources(['cms/{src,config,seed}/**/*', 'pnpm-lock.yaml']).slice(0, 16)}`);

/** Keeps the content of a running stack. Nothing may be publishing. */
export function keepSample(dataDirectory: string): void {
  const target = kept();
  if (existsSync(target)) return;
  rmSync(join(cacheDirectory, 'test'), { recursive: true, force: true });
  const draft = `${target}.${process.pid}`;
  mkdirSync(join(draft, 'cms'), { recursive: true });
  for (const name of ['secrets.json', 'setup.json']) copyFileSync(join(dataDirectory, name), join(draft, name));
  cpSync(join(dataDirectory, 'cms', 'public'), join(draft, 'cms', 'public'), { recursive: true });
  const database = new DatabaseSync(join(dataDirectory, 'cms', 'database.sqlite'), { readOnly: true });
  database.prepare('vacuum into ?').run(join(draft, 'cms', 'database.sqlite'));
  database.close();
  renameSync(draft, target);
}

/** A data folder of its own with the sample content, or an empty one when none was kept. */
export function copySample(): string {
  const copy = mkdtempSync(join(tmpdir(), 'palopo-stack-'));
  if (existsSync(kept())) cpSync(kept(), copy, { recursive: true });
  return copy;
}
