import { expect, test } from 'vitest';
import { isDayOver, isNowBetween, today } from './clock.ts';
import { entrySchemas } from './contract/entry-types.ts';
import { groupOfRead, keysReadKey, readKey, recordReads } from './reads.ts';
import { ContentStore } from './store.ts';
import { defineView } from './view.ts';

const termBySlug = defineView({ name: 'term-by-slug', type: 'glossary-term', keys: ({ slug }) => [slug] });
const store = new ContentStore([termBySlug.definition]);
store.apply([
  {
    type: 'glossary-term',
    id: 'kk',
    entry: entrySchemas['glossary-term'].parse({ id: 'kk', slug: 'kk', title: 'KK', meaning: 'Kartu Keluarga' }),
  },
]);
const noon = Date.parse('2026-08-04T12:00:00+08:00');

test('everything a page asks is recorded, also what it did not find', async () => {
  const { value, reads } = await recordReads(store, noon, async () => {
    const found = termBySlug.find('kk');
    await Promise.resolve();
    return [found?.meaning, termBySlug.find('nik'), termBySlug.keys()];
  });
  expect(value).toEqual(['Kartu Keluarga', undefined, ['kk']]);
  expect([...reads.views.keys()]).toEqual([
    readKey('term-by-slug', 'kk', 1),
    readKey('term-by-slug', 'nik', 1),
    keysReadKey('term-by-slug'),
  ]);
});

test('pages rendered side by side do not mix their reads', async () => {
  const [a, b] = await Promise.all(
    ['kk', 'nik'].map((slug) =>
      recordReads(store, noon, async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        return termBySlug.find(slug);
      }),
    ),
  );
  expect([...(a?.reads.views.keys() ?? [])]).toEqual([readKey('term-by-slug', 'kk', 1)]);
  expect([...(b?.reads.views.keys() ?? [])]).toEqual([readKey('term-by-slug', 'nik', 1)]);
});

test('reading outside a render is an error, not an empty answer', () => {
  expect(() => termBySlug.find('kk')).toThrow('outside recordReads');
});

test('reads with different limits belong to one group', () => {
  expect(groupOfRead(readKey('v', 'k', 3))).toBe(readKey('v', 'k'));
  expect(groupOfRead(readKey('v', 'k'))).toBe(readKey('v', 'k'));
  expect(groupOfRead(keysReadKey('v'))).toBe(keysReadKey('v'));
});

test('a page that asks for the day is valid until midnight in Palopo', async () => {
  const { value, reads } = await recordReads(store, Date.parse('2026-08-04T23:30:00+08:00'), today);
  expect(value).toBe('2026-08-04');
  expect(new Date(reads.validUntil).toISOString()).toBe('2026-08-04T16:00:00.000Z');
});

test('a page that asks whether something runs is valid until it starts, then until it ends, then for good', async () => {
  const startsAt = '2026-08-04T08:00:00+08:00';
  const endsAt = '2026-08-04T10:00:00+08:00';
  const ask = async (now: string): Promise<[boolean, number]> => {
    const { value, reads } = await recordReads(store, Date.parse(now), () => isNowBetween(startsAt, endsAt));
    return [value, reads.validUntil];
  };
  expect(await ask('2026-08-04T07:00:00+08:00')).toEqual([false, Date.parse(startsAt)]);
  expect(await ask(startsAt)).toEqual([true, Date.parse(endsAt)]);
  expect(await ask(endsAt)).toEqual([false, Infinity]);
});

test('whether a day is over is asked again when it ends, and never after', async () => {
  const answers = ['2026-08-04T23:59:59+08:00', '2026-08-05T00:00:00+08:00'].map(async (now) => {
    const { value, reads } = await recordReads(store, Date.parse(now), () => isDayOver('2026-08-04'));
    return [value, reads.validUntil];
  });
  expect(await Promise.all(answers)).toEqual([
    [false, Date.parse('2026-08-05T00:00:00+08:00')],
    [true, Infinity],
  ]);
});
