import { expect, test } from 'vitest';
import { entrySchemas, type EntryOf } from './contract/entry-types.ts';
import { keysReadKey, readKey } from './reads.ts';
import { ContentStore } from './store.ts';
import { defineView } from './view.ts';

const byMonth = defineView({
  name: 'news-by-month',
  type: 'news-item',
  keys: ({ publishedOn }) => [publishedOn.slice(0, 7)],
  select: ({ slug, title, publishedOn }) => ({ slug, title, publishedOn }),
  compare: (a, b) => b.publishedOn.localeCompare(a.publishedOn),
});
const bySlug = defineView({ name: 'news-by-slug', type: 'news-item', keys: ({ slug }) => [slug] });

function news(slug: string, publishedOn: string, more: object = {}): { type: 'news-item'; id: string; entry: EntryOf<'news-item'> } {
  const entry = entrySchemas['news-item'].parse({ id: slug, slug, title: `Judul ${slug}`, publishedOn, kind: 'berita', ...more });
  return { type: 'news-item', id: slug, entry };
}
const storeWith = (...changes: ReturnType<typeof news>[]): ContentStore => {
  const store = new ContentStore([byMonth.definition, bySlug.definition]);
  store.apply(changes);
  return store;
};
const slugsOf = (store: ContentStore, month: string, limit?: number): string[] =>
  (store.list('news-by-month', month, limit).rows as { slug: string }[]).map(({ slug }) => slug);

test('a group holds its rows in the order the view asks for, whatever the order of arrival', () => {
  const store = storeWith(news('b', '2026-08-02'), news('d', '2026-08-09'), news('a', '2026-08-02'), news('c', '2026-08-30'));
  expect(slugsOf(store, '2026-08')).toEqual(['c', 'd', 'a', 'b']);
  expect(slugsOf(store, '2026-08', 2)).toEqual(['c', 'd']);
});

test('entries come, move and go in any order, and a group stays as its view sorts it', () => {
  const store = storeWith();
  const expected = new Map<string, string>();
  // A sequence without a pattern, the same each time.
  let state = 7;
  const next = (limit: number): number => (state = (state * 48_271) % 2_147_483_647) % limit;
  for (let step = 0; step < 2_000; step += 1) {
    const slug = `warta-${next(60)}`;
    if (next(4) === 0) {
      store.apply([{ type: 'news-item', id: slug, entry: null }]);
      expected.delete(slug);
    } else {
      const day = `2026-08-${String(1 + next(9)).padStart(2, '0')}`;
      store.apply([news(slug, day)]);
      expected.set(slug, day);
    }
    const sorted = [...expected].sort(([a, dayA], [b, dayB]) => dayB.localeCompare(dayA) || (a < b ? -1 : 1));
    expect(slugsOf(store, '2026-08')).toEqual(sorted.map(([slug]) => slug));
  }
});

test('an entry that changes its group leaves the old one and enters the new one', () => {
  const store = storeWith(news('a', '2026-08-02'));
  const touched = store.apply([news('a', '2026-09-01')]);
  expect(slugsOf(store, '2026-08')).toEqual([]);
  expect(slugsOf(store, '2026-09')).toEqual(['a']);
  expect(touched).toContain(readKey('news-by-month', '2026-08'));
  expect(touched).toContain(readKey('news-by-month', '2026-09'));
  expect(touched).toContain(keysReadKey('news-by-month'));
});

test('an edit outside the selected fields touches the group but keeps its fingerprint', () => {
  const store = storeWith(news('a', '2026-08-02'));
  const list = readKey('news-by-month', '2026-08');
  const page = readKey('news-by-slug', 'a', 1);
  const before = { list: store.fingerprint(list), page: store.fingerprint(page) };
  store.apply([news('a', '2026-08-02', { body: 'Isi baru.' })]);
  expect(store.fingerprint(list)).toBe(before.list);
  expect(store.fingerprint(page)).not.toBe(before.page);
});

test('an edit that shows in one group of an entry leaves its other groups as they are', () => {
  const byService = defineView({
    name: 'news-by-service',
    type: 'news-item',
    keys: ({ services }) => services,
    select: ({ slug, body }, service) => ({ slug, isMain: service === 'main', body: service === 'main' ? body : [] }),
  });
  const store = new ContentStore([byService.definition]);
  const services = ['main', 'other'];
  store.apply([news('a', '2026-08-02', { services })]);
  const touched = store.apply([news('a', '2026-08-02', { services, body: 'Isi baru.' })]);
  expect(touched).toContain(readKey('news-by-service', 'main'));
  expect(touched).not.toContain(readKey('news-by-service', 'other'));
  expect(store.list('news-by-service', 'other').rows).toEqual([{ slug: 'a', isMain: false, body: [] }]);
});

test('the same entry again touches nothing', () => {
  const store = storeWith(news('a', '2026-08-02'));
  expect(store.apply([news('a', '2026-08-02')]).size).toBe(0);
});

test('a removed entry is gone from every view and can come back', () => {
  const store = storeWith(news('a', '2026-08-02'), news('b', '2026-08-03'));
  const before = store.fingerprint(readKey('news-by-month', '2026-08'));
  store.apply([{ type: 'news-item', id: 'a', entry: null }]);
  expect(slugsOf(store, '2026-08')).toEqual(['b']);
  expect(store.keys('news-by-slug').rows).toEqual(['b']);
  store.apply([news('a', '2026-08-02')]);
  expect(store.fingerprint(readKey('news-by-month', '2026-08'))).toBe(before);
});

test('a question about rows that do not exist has an answer that changes when they come', () => {
  const store = storeWith();
  const key = readKey('news-by-slug', 'nanti', 1);
  const nothing = store.fingerprint(key);
  store.apply([news('nanti', '2026-08-02')]);
  expect(store.fingerprint(key)).not.toBe(nothing);
});

test('two views of one name are refused', () => {
  expect(() => new ContentStore([byMonth.definition, byMonth.definition])).toThrow('Two views are named "news-by-month"');
});
