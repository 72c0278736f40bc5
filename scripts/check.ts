import { checks } from './check/checks.ts';
import { runChecks } from './check/run-checks.ts';

/** `pnpm check` runs all; `pnpm check eslint` those whose name contains the word. */
const wanted = process.argv[2] ?? '';
const results = await runChecks(checks.filter(({ name }) => name.includes(wanted)));
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
