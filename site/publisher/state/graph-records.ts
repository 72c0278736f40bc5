import type { Page, PageGraph, Question } from '../core/page-graph.ts';
import { finite } from './content-records.ts';
import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

interface PageRow {
  id: string;
  path: string | null;
  output: string | null;
  blob: string | null;
  redirect_to: string | null;
  valid_until: number | null;
  questions: string;
  assets: string;
  is_stale: number;
  error: string | null;
}

/** Reads the saved graph. Pages of routes that no longer exist are left out. */
export function loadGraph(state: State, graph: PageGraph): void {
  const routes = new Map(graph.routes.map((route) => [route.name, route]));
  const questions = prepared<[], Omit<Question, 'readers'>>(state, 'SELECT number, key, fingerprint FROM questions ORDER BY number').all();
  graph.restore(questions, pages());
  state.transaction(() => {
    const known = new Set([...graph.questions()].map(({ number }) => number));
    const forget = prepared(state, 'DELETE FROM questions WHERE number = ?');
    for (const { number } of questions) if (!known.has(number)) forget.run(number);
  })();

  function* pages() {
    for (const row of prepared<[], PageRow>(state, 'SELECT * FROM pages').iterate()) {
      const [name = '', key = ''] = row.id.split('\t');
      const route = routes.get(name);
      if (!route) continue;
      yield {
        id: row.id,
        route,
        key,
        path: row.path ?? undefined,
        output: row.output ?? undefined,
        blob: row.blob ?? undefined,
        redirectTo: row.redirect_to ?? undefined,
        validUntil: row.valid_until ?? Infinity,
        questions: row.questions === '' ? [] : row.questions.split(' ').map(Number),
        assets: JSON.parse(row.assets) as string[],
        // A page that failed is tried again at each start.
        isStale: row.is_stale === 1 || row.error !== null,
        error: row.error ?? undefined,
      };
    }
  }
}

export function savePages(state: State, pages: Iterable<Page>, questions: Iterable<Question>): void {
  const savePage = prepared(
    state,
    `INSERT OR REPLACE INTO pages (id, path, output, blob, redirect_to, valid_until, questions, assets, is_stale, error)
     VALUES (@id, @path, @output, @blob, @redirectTo, @validUntil, @questions, @assets, @isStale, @error)`,
  );
  const saveQuestion = prepared(state, 'INSERT OR REPLACE INTO questions (number, key, fingerprint) VALUES (?, ?, ?)');
  for (const { number, key, fingerprint } of questions) saveQuestion.run(number, key, fingerprint);
  for (const page of pages) {
    savePage.run({
      id: page.id,
      path: page.path ?? null,
      output: page.output ?? null,
      blob: page.blob ?? null,
      redirectTo: page.redirectTo ?? null,
      validUntil: finite(page.validUntil),
      questions: page.questions.map(({ number }) => number).join(' '),
      assets: JSON.stringify(page.assets),
      isStale: page.isStale ? 1 : 0,
      error: page.error ?? null,
    });
  }
}

export function deletePages(state: State, ids: Iterable<string>): void {
  const forget = prepared(state, 'DELETE FROM pages WHERE id = ?');
  for (const id of ids) forget.run(id);
}
