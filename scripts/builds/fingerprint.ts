import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../checkout.ts';

/** A fingerprint of the contents of all files that match, and of other inputs such as settings that go into a build. */
export function fingerprintSources(patterns: readonly string[], inputs: readonly string[] = []): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: checkout, exclude: isGenerated, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(checkout.length)).update('\0').update(readFileSync(file)).update('\0');
  for (const input of inputs) hash.update(input).update('\0');
  return hash.digest('hex');
}

function isGenerated({ name }: { name: string }): boolean {
  return name === 'node_modules' || name === 'dist' || name === '.astro' || name.endsWith('.test.ts');
}
