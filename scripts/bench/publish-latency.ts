import { AdminClient } from '../stack/admin-client.ts';
import { RunningStack, stackAdministrator } from '../stack/running-stack.ts';

/**
 * From the answer of the admin's own HTTP API to the changed page from the web server, through the real stack with the
 * sample content.
 */
const rounds = 20;
const stack = await RunningStack.create();
try {
  await stack.start();
  const admin = new AdminClient(stack.cmsOrigin);
  await admin.logIn(stackAdministrator.email, stackAdministrator.password);
  const { documentId } = await admin.findBySlug('service', 'ktp-el-baru');
  for (const [metric, field] of [
    ['publish a changed summary', 'summary'],
    ['publish a changed title', 'title'],
  ] as const) {
    const latencies: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const text = `Ukur ${field} ke-${round} ${Date.now()}`;
      await admin.publish('service', documentId, { [field]: text });
      latencies.push(await stack.waitForText('/layanan/ktp-el-baru/', text));
    }
    latencies.sort((a, b) => a - b);
    report(`${metric}: p50`, quantile(latencies, 0.5));
    report(`${metric}: p95`, quantile(latencies, 0.95));
  }
} finally {
  await stack.dispose();
}

function report(metric: string, milliseconds: number): void {
  console.log(JSON.stringify({ metric, value: Math.round(milliseconds), unit: 'ms', budget: 1_000 }));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
