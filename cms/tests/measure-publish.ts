import type { Publishing } from '../src/publishing/publishing.ts';
import { bootStrapi } from './boot-strapi.ts';
import { documentsOf } from './documents.ts';
import { fillContent } from './fill-content.ts';
import { attributesOfSchemaFile } from './schema-files.ts';
import { uploadPicture } from './upload-picture.ts';

/*
 * node cms/tests/measure-publish.ts [PUBLISHES] [ENTRIES]
 * Prints what the outbox adds to Publish (median, and processor time, of publishes with and without it, in turns, of a service with every
 * field filled), and what reconciling that many entries takes.
 */
const publishes = Number(process.argv[2] ?? 100);
const entries = Number(process.argv[3] ?? 0);
const uid = 'api::service.service';
const warmUp = 10;

const cms = await bootStrapi();
const { outbox, upkeep } = cms.strapi.get<Publishing>('publishing');
const file = await uploadPicture(cms.strapi);
const ids = new Map<string, string>();
for (const type of ['service', 'agency', 'dimension', 'place', 'regulation']) {
  const target = `api::${type}.${type}`;
  const { documentId } = await documentsOf(cms.strapi, target).create({ data: { title: type, slug: type } });
  ids.set(target, documentId);
}
const targets = { documentId: (target: string) => ids.get(target) ?? '', fileId: file.id };
const contentOf = (slug: string): object => fillContent(attributesOfSchemaFile, 'service', slug, targets);
const { documentId } = await documentsOf(cms.strapi, uid).create({ data: contentOf('diukur') });

const real = { inTransaction: outbox.inTransaction, recordPublish: outbox.recordPublish };
const none = { inTransaction: (work: () => unknown) => work(), recordPublish: () => Promise.resolve() };
const measured = { with: { times: [] as number[], cpu: 0 }, without: { times: [] as number[], cpu: 0 } };
for (let round = -warmUp; round < publishes; round++) {
  for (const kind of ['with', 'without'] as const) {
    Object.assign(outbox, kind === 'with' ? real : none);
    const startedAt = performance.now();
    const cpu = process.cpuUsage();
    await documentsOf(cms.strapi, uid).publish({ documentId });
    if (round < 0) continue;
    measured[kind].times.push(performance.now() - startedAt);
    measured[kind].cpu += cpuMs(cpu) / publishes;
  }
}
Object.assign(outbox, real);
for (const [kind, { times, cpu }] of Object.entries(measured)) {
  print(`publish-${kind}-outbox`, median(times), 'ms');
  print(`publish-${kind}-outbox-cpu`, cpu, 'ms');
}

if (entries > 0) {
  for (let made = 0; made < entries; made++) {
    await documentsOf(cms.strapi, uid).create({ data: contentOf(`layanan-${made}`), status: 'published' });
  }
  await upkeep.reconcile();
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  await upkeep.reconcile();
  print(`reconcile-${entries}-entries`, performance.now() - startedAt, 'ms');
  print(`reconcile-${entries}-entries-cpu`, cpuMs(cpu), 'ms');
}
await cms.stop();
process.exit();

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
function print(metric: string, value: number, unit: string): void {
  console.log(JSON.stringify({ metric, value: Math.round(value * 10) / 10, unit }));
}
