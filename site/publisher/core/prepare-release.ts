import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import { groupOfRead, keysReadKey } from '../../src/data/reads.ts';
import type { ContentStore, EntryChange } from '../../src/data/store.ts';
import { findCulprits } from './blame.ts';
import { entryName } from './entry-name.ts';
import { choosePages, type First } from './first-pages.ts';
import { inParallel } from './in-parallel.ts';
import { ownPages } from './own-pages.ts';
import { pageId, type PageOutcome, type PageRef } from './page.ts';
import type { Page, PageGraph, StalePages } from './page-graph.ts';
import { redirectsForMove } from './redirect-pages.ts';

/** A change of an entry that passed the contract. `seq` is the cms's number of it, by which it is reported. */
export interface NumberedChange extends EntryChange {
  seq: number;
}
interface EntryName {
  type: EntryType;
  id: string;
}
/** A change that is in the release. */
export interface AcceptedChange extends EntryName {
  seq: number;
  /** The entry is public no longer. */
  isWithdrawal: boolean;
}
/** A change that went live with the release before, while pages that show it were still to be made. */
export interface EarlierChange extends AcceptedChange {
  /** Its text before that. */
  before: string | undefined;
}
/** A change that would break a page. Its entry stays as it was. */
export interface Refusal {
  type: string;
  id: string;
  seq: number;
  /** The refused form of the entry. */
  json: string;
  /** The page that broke, and how; none when the entry itself could not be taken into the content. */
  page?: PageRef;
  path?: string;
  error: string;
  /** What the broken page read: a change of any of it is a reason to try again. */
  groups: Set<string>;
  retryAt: number;
}
/** What the next release is to be: nothing of it is on disk in the release yet. */
export interface PreparedRelease {
  /** Pages made, failed ones too, in their new form. */
  outcomes: Map<string, PageOutcome>;
  removed: Page[];
  /** Stale pages that are left for a later release. */
  postponed: PageRef[];
  /** Groups of questions whose answers may have changed. */
  touched: Set<string>;
  /** Every entry that is now different in the store. */
  changed: EntryName[];
  accepted: AcceptedChange[];
  refused: Refusal[];
}
export interface PrepareOptions {
  store: ContentStore;
  graph: PageGraph;
  /** The text of an entry in the release before this one; undefined where it was not in it. */
  textBefore(type: EntryType, id: string): string | undefined;
  changes: Iterable<NumberedChange>;
  /** Epoch ms: the clock of every page of the release. */
  now: number;
  /** Makes a page and everything it needs. Does not throw for a fault of the page: that is an outcome. */
  makePage(page: PageRef): Promise<PageOutcome>;
  /** Make every page: the site's own code changed, or there is no release yet. */
  makeAll?: boolean;
  /** Only these pages now, the other stale ones in the next release. */
  first?: First;
  /** What the release before left pages of: one of them that breaks a page is taken out again, too. */
  earlier?: readonly EarlierChange[];
  /** How many pages may be in the making at once. */
  parallel?: number;
}

/**
 * Applies changes to the content and makes every page that is stale, until all pages agree with the content. A changed
 * entry that breaks a page is taken out again, so that it stops nobody else.
 */
export async function prepareRelease(options: PrepareOptions): Promise<PreparedRelease> {
  const { store, graph, now, makePage, parallel = 16 } = options;
  const earlier = new Map(options.earlier?.map((change) => [entryName(change), change]));
  const textBefore = (name: EntryName): string | undefined => {
    const change = earlier.get(entryName(name));
    return change ? change.before : options.textBefore(name.type, name.id);
  };
  const touched = new Set<string>();
  const changed = new Map<string, EntryName>();
  const outcomes = new Map<string, PageOutcome>();
  // Only names: a first release has every entry here.
  const candidates = new Map<string, AcceptedChange & { after?: string }>(earlier);
  const refused: Refusal[] = [];
  const broken = new Set<string>();

  const apply = (change: EntryChange): void => {
    for (const group of store.apply([change])) touched.add(group);
    changed.set(entryName(change), { type: change.type, id: change.id });
  };
  const applyJson = ({ type, id }: AcceptedChange, json: string | undefined): void => apply({ type, id, entry: parse(json) });

  for (const change of options.changes) {
    const { type, id, seq, entry } = change;
    try {
      apply(change);
      candidates.set(entryName(change), { type, id, seq, isWithdrawal: entry === null });
    } catch (error) {
      refused.push({ type, id, seq, json: JSON.stringify(entry), error: messageOf(error), groups: new Set(), retryAt: Infinity });
    }
  }

  let pages: StalePages;
  let hasPlannedRedirects = false;
  for (;;) {
    pages = options.makeAll ? graph.allPages(store) : graph.stalePages(store, touched, now);
    const wanted = choosePages(pages, options.first, graph.routes, changedEntries());
    for (const id of outcomes.keys()) if (!wanted.has(id)) outcomes.delete(id);
    const failing: PageOutcome[] = [];
    await inParallel(wanted, parallel, async ([id, page]) => {
      const known = outcomes.get(id);
      if (known && isCurrent(known, store)) return;
      const outcome = await makePage(page);
      outcomes.set(id, outcome);
      if (outcome.error !== undefined && !broken.has(id)) failing.push(outcome);
    });
    for (const outcome of failing) await blame(outcome);
    if (failing.length > 0) continue;
    if (hasPlannedRedirects) break;
    hasPlannedRedirects = true;
    if (!planRedirects()) break;
  }

  const postponed = [...pages.stale].flatMap(([id, page]) => (outcomes.has(id) ? [] : [page]));
  const accepted = [...candidates.values()].filter((change) => change !== earlier.get(entryName(change)));
  const different = [...changed.values()].filter(({ type, id }) => store.findJson(type, id) !== options.textBefore(type, id));
  return { outcomes, removed: pages.removed, postponed, touched, changed: different, accepted, refused };

  function* changedEntries() {
    for (const { type, id } of candidates.values())
      yield { type, entry: store.find(type, id), isNew: textBefore({ type, id }) === undefined };
  }

  /** Finds the changed entries that break a page and takes them out; a page they do not explain is noted as broken. */
  async function blame({ page }: PageOutcome): Promise<void> {
    let last: PageOutcome | undefined;
    const works = async (): Promise<boolean> => {
      if ('view' in page.route && !store.hasKey(page.route.view.definition.name, page.key)) return true;
      const outcome = await makePage(page);
      outcomes.set(pageId(page), outcome);
      if (outcome.error !== undefined) last = outcome;
      return outcome.error === undefined;
    };
    if (await works()) return;
    const groups = new Set([...(last?.reads.keys() ?? [])].map(groupOfRead));
    const suspects = [...candidates.values()].filter((candidate) => !candidate.isWithdrawal && isReadBy(candidate, groups));
    // A file comes back first, so that of a page and its broken picture the page is named; its owner can mend both.
    const isOwn = new Set(suspects.filter((candidate) => isOwnPage(page, candidate)));
    const rank = (suspect: AcceptedChange): number => (suspect.type === 'file' ? 0 : isOwn.has(suspect) ? 1 : 2);
    const ordered = suspects.toSorted((a, b) => rank(a) - rank(b));
    const culprits = await findCulprits(ordered, works, {
      leaveOut: (suspect) => {
        suspect.after = store.findJson(suspect.type, suspect.id);
        applyJson(suspect, textBefore(suspect));
      },
      putBack: (suspect) => applyJson(suspect, suspect.after),
    });
    if (!culprits) broken.add(pageId(page));
    for (const { type, id, seq, after } of culprits ?? []) {
      candidates.delete(entryName({ type, id }));
      refused.push({
        type,
        id,
        seq,
        json: after ?? 'null',
        page,
        path: last?.path,
        error: last?.error ?? '',
        groups,
        retryAt: last?.validUntil ?? Infinity,
      });
    }
  }

  function isReadBy({ type, id }: AcceptedChange, groups: ReadonlySet<string>): boolean {
    return [store.find(type, id) ?? null, parse(textBefore({ type, id }))].some((entry) =>
      store
        .groupsOf({ type, id, entry })
        .some((group) => groups.has(group) || groups.has(keysReadKey(group.slice(0, group.indexOf('\t'))))),
    );
  }

  function isOwnPage(page: PageRef, { type, id }: AcceptedChange): boolean {
    const entry = store.find(type, id);
    return entry !== undefined && ownPages([page.route], type, entry).some(({ key }) => key === page.key);
  }

  /** Makes the old addresses of pages that moved lead to the new ones. Returns whether there were any. */
  function planRedirects(): boolean {
    const moves = new Map<string, string>();
    const note = (from: string | undefined, to: string | undefined): void => {
      if (from !== undefined && to !== undefined && from !== to) moves.set(from, to);
    };
    for (const [id, { path, redirectTo }] of outcomes) if (redirectTo === undefined) note(graph.find(id)?.path, path);
    for (const { type, id } of candidates.values()) {
      const before = type === 'redirect' ? undefined : textBefore({ type, id });
      if (before === undefined) continue;
      const [old, entry] = [parse(before), store.find(type, id)];
      if (!old || !entry) continue;
      const [oldPage] = ownPages(graph.routes, type, old);
      const [newPage] = ownPages(graph.routes, type, entry);
      if (oldPage && newPage) note(graph.find(pageId(oldPage))?.path, outcomes.get(pageId(newPage))?.path);
    }
    const staying = new Set([...outcomes.values()].map(({ path }) => path));
    for (const [from, to] of moves) {
      if (staying.has(from)) continue;
      for (const change of redirectsForMove(from, to, (view, key) => store.list(view, key).rows)) apply(change);
    }
    return moves.size > 0;
  }
}

function isCurrent({ reads }: PageOutcome, store: ContentStore): boolean {
  for (const [question, fingerprint] of reads) if (store.fingerprint(question) !== fingerprint) return false;
  return true;
}

function parse(json: string | undefined): EntryOf<EntryType> | null {
  return json === undefined ? null : (JSON.parse(json) as EntryOf<EntryType>);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
