import { beforeEach, expect, test } from 'vitest';
import { keysReadKey, readKey } from '../../src/data/reads.ts';
import type { Route } from '../../src/data/route.ts';
import { defineView } from '../../src/data/view.ts';
import { PageGraph, type Answers, type Page } from './page-graph.ts';

const newsBySlug = defineView({ name: 'news', type: 'news-item', keys: ({ slug }) => [slug] });
const home: Route = { name: 'home', path: '/' };
const news: Route = { name: 'news-item', view: newsBySlug, path: (slug) => `/berita/${slug}/` };

/** Answers a test sets by hand: read key to fingerprint. */
let answers: Map<string, string>;
let keys: string[];
const source: Answers = {
  fingerprint: (key) => answers.get(key) ?? '',
  hasKey: (_view, key) => keys.includes(key),
  keys: () => ({ rows: keys }),
};
let graph: PageGraph;

function add(route: Route, key: string, reads: string[], validUntil = Infinity): Page {
  const recorded = new Map(reads.map((question) => [question, answers.get(question) ?? '']));
  return graph.set({
    page: { route, key },
    path: '/x/',
    output: `${route.name}-${key}`,
    blob: 'b',
    reads: recorded,
    validUntil,
    assets: [],
  });
}
const stale = (touched: string[], now = 0): string[] => [...graph.stalePages(source, touched, now).stale.keys()].sort();

beforeEach(() => {
  answers = new Map([
    [readKey('news', 'a'), '1'],
    [readKey('news', 'all', 3), '1'],
    [keysReadKey('news'), '1'],
  ]);
  keys = ['a'];
  graph = new PageGraph([home, news]);
  add(home, '', [readKey('news', 'all', 3), keysReadKey('news')]);
  add(news, 'a', [readKey('news', 'a'), readKey('news', 'missing')]);
});

test('a page is stale only when an answer it read is another one', () => {
  expect(stale([readKey('news', 'all')])).toEqual([]);
  answers.set(readKey('news', 'all', 3), '2');
  expect(stale([readKey('news', 'all')])).toEqual(['home\t']);
  expect(stale([readKey('news', 'other')])).toEqual([]);
});

test('a question that found nothing counts as read', () => {
  answers.set(readKey('news', 'missing'), 'now there');
  expect(stale([readKey('news', 'missing')])).toEqual(['news-item\ta']);
});

test('the list of keys is a question of its own', () => {
  answers.set(keysReadKey('news'), '2');
  expect(stale([keysReadKey('news')])).toEqual(['home\t']);
});

test('a new key is a new page, a key that is gone is a removed one', () => {
  keys = ['b'];
  const { stale: made, removed } = graph.stalePages(source, [readKey('news', 'a'), readKey('news', 'b')], 0);
  expect([...made.keys()]).toEqual(['news-item\tb']);
  expect(removed.map(({ id }) => id)).toEqual(['news-item\ta']);
});

test('a page is stale once the clock reaches the time its answer changes', () => {
  add(home, '', [], 1000);
  expect(graph.nextWake(0)).toBe(1000);
  expect(stale([], 999)).toEqual([]);
  expect(stale([], 1000)).toEqual(['home\t']);

  add(home, '', [], 3000);
  add(news, 'a', [], 2000);
  expect(graph.nextWake(1500)).toBe(2000);
  expect(graph.countDue(1999)).toBe(0);
  expect(graph.countDue(2000)).toBe(1);
  expect(stale([], 2500)).toEqual(['news-item\ta']);
});

test('a page that is marked stale is so at once, and until it is made', () => {
  graph.markStale(add(home, '', [], Infinity));
  expect(graph.nextWake(0)).toBe(0);
  expect(stale([])).toEqual(['home\t']);
  add(home, '', [], Infinity);
  expect(graph.nextWake(0)).toBe(Infinity);
  expect(stale([])).toEqual([]);
});

test('what settles is not stale again, and questions nobody reads are forgotten', () => {
  answers.set(readKey('news', 'a'), '2');
  expect(stale([readKey('news', 'a')])).toEqual(['news-item\ta']);
  add(news, 'a', [readKey('news', 'a')]);
  expect(stale([readKey('news', 'a')])).toEqual([]);
  expect([...graph.questions()].map(({ key }) => key)).not.toContain(readKey('news', 'missing'));
  graph.delete('news-item\ta');
  expect([...graph.questions()]).toHaveLength(2);
});

test('a failed page keeps its last good bytes and waits for its new questions', () => {
  const failed = {
    page: { route: news, key: 'a' },
    path: '/x/',
    reads: new Map([[readKey('news', 'all', 3), '1']]),
    validUntil: Infinity,
    assets: [],
  };
  const page = graph.set({ ...failed, error: 'gagal' });
  expect(page).toMatchObject({ output: 'news-item-a', blob: 'b', error: 'gagal' });
  answers.set(readKey('news', 'all', 3), '2');
  expect(stale([readKey('news', 'all')])).toEqual(['home\t', 'news-item\ta']);
});

test('a restored graph is the one that was saved', () => {
  const pages = [...graph.pages()].map((page) => ({ ...page, questions: page.questions.map(({ number }) => number) }));
  const copy = new PageGraph([home, news]);
  copy.restore(graph.questions(), pages);
  answers.set(readKey('news', 'a'), '2');
  expect([...copy.stalePages(source, [readKey('news', 'a')], 0).stale.keys()]).toEqual(['news-item\ta']);
  expect([...copy.questions()].map(({ number, key }) => [number, key])).toEqual(
    [...graph.questions()].map(({ number, key }) => [number, key]),
  );
});
