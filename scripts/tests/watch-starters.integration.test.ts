import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { listAncestors } from '../start/watch-starters.ts';

test('a process learns that the package manager two shells above it was ended', async () => {
  // It tells by lines of output: its own process is all that hears the package manager's end.
  const watcher = `import { watchStarters } from '${join(checkout, 'scripts', 'start', 'watch-starters.ts')}';
    watchStarters(() => { console.log('gone'); process.exit(); });
    console.log('watching');
    setTimeout(() => process.exit(1), 20000);`;
  // `npm exec …` is what npx calls itself; the shells do not end with it.
  const manager = spawn(
    'bash',
    ['-c', `exec -a "npm exec pnpm start" bash -c 'sh -c "\\"\\$NODE\\" --input-type=module -e \\"\\$WATCHER\\"; true"; true'`],
    {
      env: { ...process.env, NODE: process.execPath, WATCHER: watcher },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  manager.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await expect.poll(() => output, { timeout: 10_000 }).toContain('watching');
  const closed = once(manager.stdout, 'close');
  manager.kill('SIGTERM');
  await closed;
  expect(output).toContain('gone');
});

test('ancestors are followed to the top', () => {
  expect(listAncestors(process.pid).slice(0, 2)).toEqual([process.pid, process.ppid]);
});
