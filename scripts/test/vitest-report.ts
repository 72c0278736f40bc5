import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What is read of vitest's JSON report. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

export interface TestCount {
  passed: number;
  failed: number;
  /** What did not pass, a line each. */
  failures: string[];
}

/**
 * Counts a run. A file that could not be loaded counts as a failure, and so does every test that did not run: nothing may
 * be left out in silence.
 */
export function countTests(reportPath: string): TestCount {
  if (!existsSync(reportPath)) return { passed: 0, failed: 1, failures: ['vitest ended without a report'] };
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(reportPath, 'utf8')));
  let passed = 0;
  const failures: string[] = [];
  for (const { name, status, message, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') passed++;
      else failures.push(`${name}: ${test.fullName} (${test.status})`);
    }
    const isBroken = status !== 'passed' && assertionResults.every((test) => test.status === 'passed');
    if (isBroken || assertionResults.length === 0) failures.push(`${name}: ${message.split('\n', 1)[0] ?? ''}`);
  }
  return { passed, failed: failures.length, failures };
}
