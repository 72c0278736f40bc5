import { groupOfRead } from '../../src/data/reads.ts';
import type { Route } from '../../src/data/route.ts';
import { hasMember, membersOf, withMember, withoutMember, type CompactSet } from './compact-set.ts';
import { pageId, type PageOutcome, type PageRef } from './page.ts';

/** A question pages asked, and its answer's fingerprint at the last release: the same for every page that asked. */
export interface Question {
  /** By which the saved graph names it. */
  number: number;
  key: string;
  fingerprint: string;
  readers: CompactSet<Page>;
}

/** A page as it is in the current release. */
export interface Page extends PageRef {
  id: string;
  path?: string;
  output?: string;
  blob?: string;
  redirectTo?: string;
  validUntil: number;
  questions: readonly Question[];
  assets: readonly string[];
  /** Must be made again although nothing it read changed since: it was left for a later release, or it failed. */
  readonly isStale: boolean;
  error?: string;
}

/** What the graph asks of the content store. */
export interface Answers {
  fingerprint(recordedKey: string): string;
  hasKey(view: string, key: string): boolean;
  keys(view: string): { rows: readonly string[] };
}

export interface StalePages {
  stale: Map<string, PageRef>;
  /** Pages whose key has no entry any more. */
  removed: Page[];
}

/** Which page read what: the way from a changed entry to the pages that must be made again. */
export class PageGraph {
  readonly routes: readonly Route[];
  readonly #pages = new Map<string, Page>();
  /** Those of them that are stale already. */
  readonly #leftOver = new Set<Page>();
  /** No page goes stale by the clock before this instant. */
  #dueFrom = Infinity;
  readonly #questions = new Map<string, Question>();
  readonly #questionsOfGroup = new Map<string, CompactSet<Question>>();
  readonly #routesOfView = new Map<string, Route[]>();
  #lastNumber = 0;

  constructor(routes: readonly Route[]) {
    this.routes = routes;
    for (const route of routes) {
      if (!('view' in route)) continue;
      const { name } = route.view.definition;
      this.#routesOfView.set(name, [...(this.#routesOfView.get(name) ?? []), route]);
    }
  }

  find(id: string): Page | undefined {
    return this.#pages.get(id);
  }
  pages(): IterableIterator<Page> {
    return this.#pages.values();
  }
  questions(): IterableIterator<Question> {
    return this.#questions.values();
  }
  get size(): number {
    return this.#pages.size;
  }

  /** Pages to make again after `touched` groups changed and the clock reached `now`. Changes nothing. */
  stalePages(answers: Answers, touched: Iterable<string>, now: number): StalePages {
    const stale = new Map<string, PageRef>();
    const removed: Page[] = [];
    for (const page of this.#leftOver) stale.set(page.id, page);
    for (const page of this.#due(now)) stale.set(page.id, page);
    for (const group of touched) {
      for (const question of membersOf(this.#questionsOfGroup.get(group))) {
        if (answers.fingerprint(question.key) === question.fingerprint) continue;
        for (const page of membersOf(question.readers)) stale.set(page.id, page);
      }
      const [view = '', key = '', marker] = group.split('\t');
      if (marker !== undefined) continue;
      for (const route of this.#routesOfView.get(view) ?? []) {
        const id = pageId({ route, key });
        const page = this.#pages.get(id);
        if (answers.hasKey(view, key)) {
          if (!page) stale.set(id, { route, key });
        } else if (page) removed.push(page);
      }
    }
    for (const { id } of removed) stale.delete(id);
    return { stale, removed };
  }

  /** Every page there should be, for a first release or after the site's own code changed. */
  allPages(answers: Answers): StalePages {
    const stale = new Map<string, PageRef>();
    for (const route of this.routes) {
      const keys = 'view' in route ? answers.keys(route.view.definition.name).rows : [''];
      for (const key of keys) stale.set(pageId({ route, key }), { route, key });
    }
    return { stale, removed: [...this.#pages.values()].filter(({ id }) => !stale.has(id)) };
  }

  /** When something must be made again without a change of content: 0 for at once, Infinity for never. Not later than it must. */
  nextWake(now: number): number {
    if (this.#leftOver.size > 0) return 0;
    if (this.#dueFrom <= now) {
      this.#dueFrom = Infinity;
      for (const { validUntil } of this.#pages.values()) this.#dueFrom = Math.min(this.#dueFrom, validUntil);
    }
    return this.#dueFrom;
  }

  /** How many pages are stale by the clock. */
  countDue(now: number): number {
    return this.#due(now).length;
  }

  /** The page must be made again, whatever its answers are. */
  markStale(page: Page): void {
    (page as { isStale: boolean }).isStale = true;
    this.#leftOver.add(page);
  }

  /** Takes over the result of a page. A failed page keeps its last good bytes and asks its new questions. */
  set(outcome: PageOutcome): Page {
    const id = pageId(outcome.page);
    const before = this.#pages.get(id);
    const questions = [...outcome.reads].map(([key, fingerprint]) => this.#question(key, fingerprint));
    const good = outcome.error === undefined ? outcome : before;
    const page: Page = {
      id,
      route: outcome.page.route,
      key: outcome.page.key,
      path: good?.path,
      output: good?.output,
      blob: good?.blob,
      redirectTo: good?.redirectTo,
      assets: good?.assets ?? [],
      validUntil: outcome.validUntil,
      questions,
      isStale: false,
      error: outcome.error,
    };
    for (const question of questions) question.readers = withMember(question.readers, page);
    if (before) this.#forget(before);
    this.#add(page);
    return page;
  }

  /** Takes over a saved graph. Pages name their questions by number. */
  restore(
    questions: Iterable<Omit<Question, 'readers'>>,
    pages: Iterable<Omit<Page, 'questions'> & { questions: readonly number[] }>,
  ): void {
    const byNumber = new Map<number, Question>();
    let highest = 0;
    for (const { number, key, fingerprint } of questions) {
      this.#lastNumber = number - 1;
      byNumber.set(number, this.#question(key, fingerprint));
      highest = Math.max(highest, number);
    }
    this.#lastNumber = highest;
    for (const saved of pages) {
      const page: Page = { ...saved, questions: saved.questions.flatMap((number) => byNumber.get(number) ?? []) };
      for (const question of page.questions) question.readers = withMember(question.readers, page);
      this.#add(page);
    }
  }

  delete(id: string): void {
    const page = this.#pages.get(id);
    if (!page) return;
    this.#pages.delete(id);
    this.#forget(page);
  }

  /** A page in the release that shows something of these groups: one with a fixed address if there is one, home first. */
  findReader(groups: readonly string[]): Page | undefined {
    const fixed = this.routes.flatMap((route) => ('view' in route ? [] : (this.#pages.get(pageId({ route, key: '' })) ?? [])));
    const readers = groups.flatMap((group) => [...membersOf(this.#questionsOfGroup.get(group))].map((question) => question.readers));
    const isGood = (page: Page): boolean => page.output !== undefined && !page.isStale && page.error === undefined;
    const found = fixed.find((page) => isGood(page) && readers.some((each) => hasMember(each, page)));
    if (found) return found;
    for (const each of readers) for (const page of membersOf(each)) if (isGood(page)) return page;
    return undefined;
  }

  /** Notes the present answers of the touched groups; pages that read an older one must have been made or marked stale. */
  settle(answers: Answers, touched: Iterable<string>): Question[] {
    const settled: Question[] = [];
    for (const group of touched) {
      for (const question of membersOf(this.#questionsOfGroup.get(group))) {
        const fingerprint = answers.fingerprint(question.key);
        if (fingerprint === question.fingerprint) continue;
        question.fingerprint = fingerprint;
        settled.push(question);
      }
    }
    return settled;
  }

  #question(key: string, fingerprint: string): Question {
    let question = this.#questions.get(key);
    if (!question) {
      question = { number: (this.#lastNumber += 1), key, fingerprint, readers: undefined };
      this.#questions.set(key, question);
      const group = groupOfRead(key);
      this.#questionsOfGroup.set(group, withMember(this.#questionsOfGroup.get(group), question));
    }
    question.fingerprint = fingerprint;
    return question;
  }

  #add(page: Page): void {
    this.#pages.set(page.id, page);
    if (page.isStale) this.#leftOver.add(page);
    this.#dueFrom = Math.min(this.#dueFrom, page.validUntil);
  }

  #due(now: number): Page[] {
    return now < this.#dueFrom ? [] : [...this.#pages.values()].filter(({ validUntil }) => validUntil <= now);
  }

  #forget(page: Page): void {
    this.#leftOver.delete(page);
    for (const question of page.questions) {
      question.readers = withoutMember(question.readers, page);
      if (question.readers) continue;
      this.#questions.delete(question.key);
      const group = groupOfRead(question.key);
      const left = withoutMember(this.#questionsOfGroup.get(group), question);
      if (left) this.#questionsOfGroup.set(group, left);
      else this.#questionsOfGroup.delete(group);
    }
  }
}
