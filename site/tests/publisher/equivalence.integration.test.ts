import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentStore } from '../../src/data/store.ts';
import { EngineFixture } from './engine-fixture.ts';
import { asChange, fixtureContent, noon, type FixtureContent } from './fixture-content.ts';
import { trackedViews } from './fixture-site.ts';
import { Random, RandomOffice } from './random-edits.ts';

/*
 * Invariant 3: after any sequence of edits the release is what a full build of the same content at the same time would
 * be, byte for byte. All sequences run on one data folder, each from a snapshot of the same content. A difference names
 * the seed it can be repeated with.
 */
const sequences = 120;
const editsEach = 8;

let fixture: EngineFixture;
let content: FixtureContent;
beforeEach(async () => {
  content = await fixtureContent();
  fixture = new EngineFixture({ now: noon, files: content.files });
});
afterEach(() => {
  vi.restoreAllMocks();
  fixture.close();
});

/** Runs a random sequence of edits and returns the files that then differ from a full build. */
async function differencesAfter(seed: number): Promise<string[]> {
  const random = new Random(seed);
  const office = new RandomOffice(content.entries, random);
  const told: string[] = [];
  fixture.now = noon;
  await fixture.publish(
    content.entries.map((raw) => asChange(raw, 1)),
    true,
  );
  for (let edit = 0; edit < editsEach; edit += 1) {
    const { what, changes, laterMs } = office.edit();
    told.push(what);
    fixture.now += laterMs;
    if (random.next() < 0.1) fixture.reopen();
    if (random.next() < 0.05) fixture.crash();
    await fixture.publish(changes.map((change) => ({ seq: edit + 2, ...change })));
  }
  const live = fixture.live();
  const full = await fixture.fullBuild();
  const outputs = new Set([...live.keys(), ...full.keys()]);
  return [...outputs]
    .filter((output) => live.get(output) !== full.get(output))
    .map((output) => `seed ${seed}: ${output} after ${told.join(' | ')}`);
}

test(`after ${sequences} random sequences of edits the release equals a full build`, { timeout: 300_000 }, async () => {
  const differences: string[] = [];
  for (let seed = 1; seed <= sequences; seed += 1) differences.push(...(await differencesAfter(seed)));
  expect(differences).toEqual([]);
});

test.each(trackedViews)('the comparison sees it when changes of %s go unnoticed', { timeout: 300_000 }, async (view) => {
  const { list } = ContentStore.prototype;
  vi.spyOn(ContentStore.prototype, 'list').mockImplementation(function (this: ContentStore, name, key, limit) {
    const answer = list.call(this, name, key, limit);
    return name === view ? { ...answer, fingerprint: 'the same' } : answer;
  });
  for (let seed = 1; seed <= sequences; seed += 1) if ((await differencesAfter(seed)).length > 0) return;
  expect.unreachable(`${sequences} sequences went by unnoticed`);
});
