import { parseArgs } from 'node:util';
import { RunningStack } from '../stack/running-stack.ts';
import { printFigure, quantile } from './figure.ts';
import { copyData } from './publish/prepared-data.ts';
import { planTrials, runKillTrials } from './kills/kill-trials.ts';

/**
 * `pnpm bench kills [--trials 200] [--seed 7] [--minutes N] [--data DIR]`: `kill -9` of publisher, cms and both, at each
 * named step of a release and of a publish and at random moments, while an editor publishes and residents read. Ends with 1
 * when anything was lost, doubled or broken. `--minutes` ends it after that time; `--data` names a stopped data folder to
 * begin from, which is copied.
 */
const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    data: { type: 'string' },
    minutes: { type: 'string' },
  },
});

const stack = await RunningStack.create({}, values.data === undefined ? undefined : copyData(values.data));
try {
  // The sample content, imported by a start as a person does it.
  if (values.data === undefined) {
    await stack.start();
    await stack.stop();
  }
  const trials = planTrials(Number(values.trials), Number(values.seed));
  const end = performance.now() + Number(values.minutes ?? Infinity) * 60_000;
  const figures = await runKillTrials(stack.dataDirectory, trials, (done) => {
    if (done % 10 === 0) process.stderr.write(`${done} of ${trials.length} trials\n`);
    return performance.now() < end;
  });
  const { lost, doubled, broken, recoveryMs } = figures;
  printFigure({ metric: 'kill -9: trials', value: figures.trials, unit: 'trials' });
  printFigure({ metric: 'kill -9: died at the named step', value: figures.atNamedStep, unit: 'trials' });
  printFigure({ metric: 'kill -9: publishes lost', value: lost, unit: 'publishes', budget: 0 });
  printFigure({ metric: 'kill -9: publishes doubled', value: doubled, unit: 'publishes', budget: 0 });
  printFigure({ metric: 'kill -9: answers or releases not whole', value: broken.length, unit: 'times', budget: 0 });
  for (const [kind, times] of Object.entries(recoveryMs)) {
    if (times.length === 0) continue;
    printFigure({ metric: `kill -9 of ${kind} (${times.length}), until live again: p50`, value: quantile(times, 0.5), unit: 'ms' });
    printFigure({ metric: `kill -9 of ${kind} (${times.length}), until live again: p95`, value: quantile(times, 0.95), unit: 'ms' });
  }
  for (const what of broken) console.error(what);
  if (lost + doubled + broken.length > 0) process.exitCode = 1;
} finally {
  await stack.dispose();
}
