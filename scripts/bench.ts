import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `pnpm bench <name>` runs scripts/bench/<name>.ts, which prints JSON lines with metric, value, unit and budget. */
const directory = join(import.meta.dirname, 'bench');
const names = readdirSync(directory)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const name = process.argv[2] ?? '';
if (!names.includes(name)) {
  console.error(`Name one of: ${names.join(', ')}.`);
  process.exit(1);
}
process.argv.splice(2, 1);
await import(`./bench/${name}.ts`);
