import { setTimeout as sleep } from 'node:timers/promises';
import { releaseSteps } from '../../../site/publisher/engine/engine-options.ts';
import { AdminClient } from '../../stack/admin-client.ts';
import { stackAdministrator } from '../../stack/running-stack.ts';
import { seededRandom } from '../content/random.ts';
import { cmsSteps } from './cms-steps.ts';
import { KillStack, type Victim } from './kill-stack.ts';
import { WatchedEntry } from './watched-entry.ts';

export interface Trial {
  victims: Victim[];
  /** The named step at which the first victim dies, or after how many milliseconds of publishing all of them are killed. */
  at: string | number;
}
export interface KillFigures {
  trials: number;
  /** Trials whose victim died at its named step. */
  atNamedStep: number;
  lost: number;
  doubled: number;
  /** What residents got, or what lay on the disk, that was not whole, or older than before. */
  broken: string[];
  recoveryMs: Record<'publisher' | 'cms' | 'both', number[]>;
}

const liveWithinSeconds = 90;
const stepWithinMs = 10_000;

/** Every named step first, then the three kinds in turn at random moments; the publisher alone is killed most often. */
export function planTrials(count: number, seed = 7): Trial[] {
  const random = seededRandom(seed);
  const named: Trial[] = [
    ...releaseSteps.map((at): Trial => ({ victims: ['publisher'], at })),
    ...cmsSteps.map((at): Trial => ({ victims: ['cms'], at })),
    ...releaseSteps.map((at): Trial => ({ victims: ['publisher', 'cms'], at })),
    ...cmsSteps.map((at): Trial => ({ victims: ['cms', 'publisher'], at })),
  ];
  const kinds: Victim[][] = [['publisher'], ['publisher'], ['publisher'], ['cms'], ['publisher', 'cms']];
  return Array.from({ length: count }, (_, number) => {
    const step = named[number];
    if (step) return step;
    return { victims: kinds[number % kinds.length] ?? ['publisher'], at: random.below(400) };
  });
}

/** Kills while an editor publishes and residents read, starts again, and sees what became of what was confirmed. `goesOn` is asked after each. */
export async function runKillTrials(
  dataDirectory: string,
  trials: readonly Trial[],
  goesOn: (done: number) => boolean = () => true,
): Promise<KillFigures> {
  const stack = await KillStack.open(dataDirectory);
  const figures: KillFigures = {
    ...{ trials: 0, atNamedStep: 0, lost: 0, doubled: 0, broken: [] },
    recoveryMs: { publisher: [], cms: [], both: [] },
  };
  let entry: WatchedEntry | undefined;
  try {
    stack.start('cms');
    stack.start('publisher');
    await stack.cmsIsUp();
    const admin = new AdminClient(stack.cmsOrigin);
    await admin.logIn(stackAdministrator.email, stackAdministrator.password);
    entry = await WatchedEntry.open(stack, admin, dataDirectory);
    await entry.publish();
    if (!(await entry.isLive(liveWithinSeconds))) throw new Error('Nothing gets live even when nobody is killed.');
    await entry.countDoubled();
    for (const [number, trial] of trials.entries()) {
      // A login lasts half an hour.
      if (number % 40 === 39) await admin.logIn(stackAdministrator.email, stackAdministrator.password);
      await runTrial(stack, entry, trial, figures);
      if (!goesOn(number + 1)) break;
    }
    figures.lost += entry.countLostEvents();
    return figures;
  } finally {
    if (entry) figures.broken.push(...entry.broken);
    await entry?.close();
    await stack.close();
  }
}

async function runTrial(stack: KillStack, entry: WatchedEntry, { victims, at }: Trial, figures: KillFigures): Promise<void> {
  const [first = 'publisher'] = victims;
  const over = new AbortController();
  const publishing = (async () => {
    while (!over.signal.aborted && (await entry.publish())) await sleep(Math.random() * 30);
  })();
  if (typeof at === 'string') {
    stack.order(first, at);
    for (const end = Date.now() + stepWithinMs; !stack.isDead(first) && Date.now() < end;) await sleep(2);
    if (stack.isDead(first)) figures.atNamedStep += 1;
  } else await sleep(at);
  for (const victim of victims) await stack.kill(victim);
  const killedAt = performance.now();
  over.abort();
  await publishing;
  const fault = stack.isDead('publisher') ? entry.findFaultOnDisk() : undefined;
  if (fault !== undefined) figures.broken.push(`killed at ${at}: ${fault}`);
  for (const victim of victims) stack.start(victim);
  if (victims.includes('cms')) await stack.cmsIsUp();
  if (!(await entry.isLive(liveWithinSeconds))) figures.lost += 1;
  figures.recoveryMs[victims.length > 1 ? 'both' : first].push(performance.now() - killedAt);
  figures.doubled += await entry.countDoubled();
  figures.trials += 1;
}
