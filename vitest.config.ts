import { defineConfig } from 'vitest/config';

const generated = ['**/node_modules/**', '**/dist/**', '**/render/**', '**/.palopo/**', '**/.cache/**'];

/*
 * unit: one module, in milliseconds. integration: real processes, databases, servers. browser: a real Chromium.
 * The last two run two files at a time: each starts processes of its own, and two cores are the machine we promise to work on.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{cms,site,scripts}/**/*.test.ts'],
          exclude: [...generated, '**/*.{integration,browser}.test.ts'],
          /** Those that write real files wait for a busy disk. */
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{cms,site,scripts}/**/*.integration.test.ts'],
          exclude: generated,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{cms,site,scripts}/**/*.browser.test.ts'],
          exclude: generated,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
