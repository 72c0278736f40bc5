import { parseSettings } from './start/settings.ts';

/** Releases of the site on this machine: lists them, puts an earlier one live, lets publishing go on, has all made again. */
const parsed = parseSettings(process.env);
if ('faults' in parsed) {
  for (const fault of parsed.faults) console.error(fault);
  process.exit(1);
}
// Where `pnpm start` keeps its data, unless another folder is named.
process.env.PALOPO_DATA_DIR = parsed.settings.dataDirectory;
await import('../site/publisher/release.ts');
