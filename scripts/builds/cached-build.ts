import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../checkout.ts';
import { fingerprintSources } from './fingerprint.ts';

export interface CachedBuild {
  name: string;
  /** Source files, by pattern from the checkout. */
  sources: readonly string[];
  /** What else goes into the result: a setting, a version. */
  inputs?: readonly string[];
  /** Files that must be there when it is built. */
  outputs: readonly string[];
  build(): Promise<void>;
}

/** Whether the sources are the ones it was built from, and nothing was deleted since. */
export function isUpToDate(build: CachedBuild): boolean {
  const path = fingerprintPath(build);
  return (
    existsSync(path) && readFileSync(path, 'utf8') === currentFingerprint(build) && build.outputs.every((output) => existsSync(output))
  );
}

export async function ensureBuilt(build: CachedBuild): Promise<void> {
  if (isUpToDate(build)) return;
  // Taken before: a source that changes while we build leaves a result that must be built again.
  const fingerprint = currentFingerprint(build);
  rmSync(fingerprintPath(build), { force: true });
  await build.build();
  mkdirSync(cacheDirectory, { recursive: true });
  writeFileSync(fingerprintPath(build), fingerprint);
}

function currentFingerprint({ sources, inputs = [] }: CachedBuild): string {
  return fingerprintSources([...sources, 'pnpm-lock.yaml'], [...inputs, process.version]);
}

function fingerprintPath({ name }: CachedBuild): string {
  return join(cacheDirectory, `${name}.fingerprint`);
}
