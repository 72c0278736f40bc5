import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../builds/cached-build.ts';
import { cmsBuild } from '../../builds/cms-build.ts';
import { fingerprintSources } from '../../builds/fingerprint.ts';
import { cmsDirectory, seedContentDirectory } from '../../checkout.ts';
import { readLastLines } from '../../processes/log-file.ts';
import { runCommand } from '../../processes/run-command.ts';
import { countedShare, Steps } from '../../progress/steps.ts';
import { stackAdministrator } from '../../stack/running-stack.ts';
import { cmsEnvironment } from '../../start/child-environment.ts';
import { ensureSecrets } from '../../start/secrets.ts';
import { parseSettings } from '../../start/settings.ts';
import { writeSetupState } from '../../start/setup-state.ts';
import { generateContent } from '../content/generate-content.ts';

/**
 * A data folder whose cms holds about `pages` pages, made once for each size and kept under `keep`: writing 10,000 entries
 * through Strapi takes minutes. It is made again when the cms's types or the generator change; the sample content in it may
 * be an older one.
 */
export async function preparedData(keep: string, pages: number): Promise<string> {
  const sources = ['cms/src/{api,components}/**/*', 'scripts/bench/content/*.ts', 'scripts/bench/publish/fill-cms.ts'];
  const ready = join(keep, `cms-${pages}-${fingerprintSources(sources).slice(0, 12)}`);
  if (existsSync(ready)) return ready;
  mkdirSync(keep, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'palopo-bench-content-'));
  const building = mkdtempSync(join(keep, 'unfinished-'));
  const steps = new Steps(2, (text) => process.stderr.write(text));
  try {
    await steps.run(`Writing content for ${pages} pages`, () => generateContent(scratch, pages));
    await ensureBuilt(cmsBuild());
    const log = join(building, 'fill.log');
    const fill = join(import.meta.dirname, 'fill-cms.ts');
    await steps.run(
      'Publishing it in the cms',
      () =>
        runCommand({
          title: 'Publishing it in the cms',
          run: [process.execPath, fill, seedContentDirectory, scratch],
          cwd: cmsDirectory,
          env: environmentOf(building),
          log,
        }),
      () => countedShare(readLastLines(log, 1)),
    );
    writeSetupState(building, { sampleContent: 'done', administrator: 'done' });
    renameSync(building, ready);
    return ready;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(building, { recursive: true, force: true });
  }
}

/** Copies a prepared data folder, for a run to change. */
export function copyData(prepared: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'palopo-stack-'));
  cpSync(prepared, copy, { recursive: true });
  return copy;
}

function environmentOf(dataDirectory: string): NodeJS.ProcessEnv {
  const parsed = parseSettings({ PALOPO_DATA_DIR: dataDirectory });
  if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
  return cmsEnvironment(parsed.settings, ensureSecrets(dataDirectory), stackAdministrator);
}
