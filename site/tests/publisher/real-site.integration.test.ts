import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuildCrew } from '../../publisher/full-build/build-crew.ts';
import { loadSite } from '../../publisher/load-site.ts';
import { readContentDirectory } from '../../src/data/content-directory.ts';
import { EngineFixture } from './engine-fixture.ts';
import { asChange, photo, type RawEntry } from './fixture-content.ts';
import { Random, RandomOffice } from './random-edits.ts';

/*
 * The same as equivalence.integration.test.ts, with Palopo's sample content and the site's own pages: a page that reads
 * anything behind the back of the recorded reads shows here.
 */
const sequences = 20;
const editsEach = 6;
const start = Date.parse('2026-08-04T12:00:00+08:00');

let fixture: EngineFixture;
let entries: RawEntry[];
beforeAll(async () => {
  const content = await readContentDirectory(fileURLToPath(new URL('../../../cms/seed/content', import.meta.url)));
  expect(content.problems).toEqual([]);
  // Tiny pictures in place of the photos, whose many sizes take a minute to make.
  const small = await photo('green');
  const files = new Map<string, Buffer>();
  entries = content.entries.map(({ type, id, entry }) => {
    if (!('sha256' in entry)) return { type, id, entry };
    const bytes = entry.mime.startsWith('image/') ? small : Buffer.from(`%PDF-1.7 ${id}`);
    const size = entry.mime.startsWith('image/') ? { width: 400, height: 300 } : {};
    files.set(id, bytes);
    return { type, id, entry: { ...entry, ...size, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') } };
  });
  fixture = new EngineFixture({ now: start, files, site: await loadSite({ allowSampleData: true }) });
});
afterAll(() => fixture.close());

test(
  `every page of the sample content is made, and ${sequences} sequences of edits leave what a full build makes`,
  { timeout: 600_000 },
  async () => {
    const differences: string[] = [];
    for (let seed = 1; seed <= sequences; seed += 1) {
      const random = new Random(seed);
      const office = new RandomOffice(entries, random);
      const told: string[] = [];
      fixture.now = start;
      await fixture.publish(
        entries.map((raw) => asChange(raw, 1)),
        true,
      );
      if (seed === 1) expect(fixture.engine.refused.list()).toEqual([]);
      for (let edit = 0; edit < editsEach; edit += 1) {
        const { what, changes, laterMs } = office.edit();
        told.push(what);
        fixture.now += laterMs;
        await fixture.publish(changes.map((change) => ({ seq: edit + 2, ...change })));
      }
      const live = fixture.live();
      const full = await fixture.fullBuild();
      const outputs = new Set([...live.keys(), ...full.keys()]);
      for (const output of outputs) {
        if (live.get(output) !== full.get(output)) differences.push(`seed ${seed}: ${output} after ${told.join(' | ')}`);
      }
    }
    expect(differences).toEqual([]);
  },
);

test('a full build by two threads gives the same files as one', { timeout: 120_000 }, async () => {
  await fixture.publish(
    entries.map((raw) => asChange(raw, 1)),
    true,
  );
  const alone = await fixture.fullBuild();
  const crew = new BuildCrew(1, { allowSampleData: true });
  const together = await fixture.fullBuild(crew);
  await crew.end();
  expect(alone.size).toBeGreaterThan(500);
  expect([...together.keys()].sort()).toEqual([...alone.keys()].sort());
  expect([...together].filter(([output, text]) => alone.get(output) !== text).map(([output]) => output)).toEqual([]);
  expect(crew.taken).toBeGreaterThan(0);
});
