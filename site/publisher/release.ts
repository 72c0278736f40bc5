import { closeSync, openSync, utimesSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AlreadyRunning, lockDataDirectory } from './lock.ts';
import { describeReleases } from './orders/describe-releases.ts';
import { addCommand, commandVerbs, findAnswer, type CommandVerb } from './state/command-records.ts';
import { getMeta } from './state/meta-records.ts';
import { openState, type State } from './state/open-state.ts';
import { listReleases } from './state/release-records.ts';

const usage = `Usage: pnpm release list | rollback [release] | resume | rebuild | resync
  list      releases one can go back to, newest first, and changes that are held back
  rollback  makes an earlier release live at once and holds publishing; without a number, the one before
  resume    makes the newest release live and lets publishing go on
  rebuild   makes every page again
  resync    reads all content from the cms again
PALOPO_DATA_DIR names the data folder.`;

const answerTimeoutMs = 10_000;

/** Works whether or not the publisher runs: it is asked through its state, or its work is done here. */
async function main([verb, argument]: string[]): Promise<string> {
  if (verb === '--help' || verb === '-h' || verb === 'help') return usage;
  if (verb !== 'list' && !isVerb(verb)) throw new Error(verb === undefined ? usage : `There is no command "${verb}".\n${usage}`);
  const dataDirectory = resolve(process.env.PALOPO_DATA_DIR ?? '');
  const statePath = join(dataDirectory, 'publisher', 'state.sqlite');
  if (!process.env.PALOPO_DATA_DIR) throw new Error('PALOPO_DATA_DIR must name the data folder of a publisher.');
  if (!existsSync(statePath))
    throw new Error(`No publisher has worked in ${dataDirectory} yet; PALOPO_DATA_DIR must name the data folder of one.`);
  // Opened once: looking a large state over takes a while.
  const state = openState(statePath);
  try {
    if (verb === 'list') return describeReleases(state);
    if (verb === 'rollback' && argument !== undefined && !listReleases(state).some(({ id }) => String(id) === argument))
      throw new Error(`There is no release ${argument} to go back to; "list" shows those there are.`);
    const lock = findLock(dataDirectory);
    if (!lock) return await askPublisher(dataDirectory, state, verb, argument);
    try {
      state.close();
      return await doHere(dataDirectory, verb, argument);
    } finally {
      lock.release();
    }
  } finally {
    state.close();
  }
}

/** Undefined while a publisher is at work. */
function findLock(dataDirectory: string): { release(): void } | undefined {
  try {
    return lockDataDirectory(dataDirectory);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    return undefined;
  }
}

async function askPublisher(dataDirectory: string, state: State, verb: CommandVerb, argument: string | undefined): Promise<string> {
  const number = addCommand(state, verb, argument);
  const bell = join(dataDirectory, 'publisher', 'command');
  closeSync(openSync(bell, 'a'));
  utimesSync(bell, new Date(), new Date());
  for (const deadline = Date.now() + answerTimeoutMs; Date.now() < deadline; await sleep(10)) {
    const answer = findAnswer(state, number);
    if (answer !== undefined) return answer;
  }
  return 'The publisher is busy with a release; it will do this right after.';
}

/** Needs nothing of the site's built code: a faulty build may be the reason to go back. */
async function doHere(dataDirectory: string, verb: CommandVerb, argument: string | undefined): Promise<string> {
  // Loaded only here: a running publisher is asked without them, in half the time.
  const { views } = await import('../src/data/views.ts');
  const { routes } = await import('../src/routes.ts');
  const { ReleaseEngine } = await import('./engine/release-engine.ts');
  const { runCommand } = await import('./orders/run-command.ts');
  const state = openState(join(dataDirectory, 'publisher', 'state.sqlite'));
  const bundleId = getMeta(state, 'bundle') ?? '';
  state.close();
  const refuse = (): Promise<never> => Promise.reject(new Error('The command line makes no pages.'));
  const engine = ReleaseEngine.open({
    dataDirectory,
    site: { routes, views, renderer: { render: refuse }, bundleId },
    fetchFile: refuse,
    now: Date.now,
    log: () => undefined,
    allowSampleData: true,
  });
  const { said } = runCommand(engine, { verb, argument: argument ?? null });
  engine.close();
  return said;
}

function isVerb(verb: string | undefined): verb is CommandVerb {
  return (commandVerbs as readonly (string | undefined)[]).includes(verb);
}

try {
  console.log(await main(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
