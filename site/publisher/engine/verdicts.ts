import type { EntryOf, EntryType } from '../../src/data/contract/entry-types.ts';
import { groupOfRead } from '../../src/data/reads.ts';
import type { ContentStore } from '../../src/data/store.ts';
import type { FaultyChange } from './content-intake.ts';
import { entryName } from '../core/entry-name.ts';
import type { OutputClaims } from '../core/output-claims.ts';
import { ownPages } from '../core/own-pages.ts';
import { pageId, type PageOutcome } from '../core/page.ts';
import type { Page, PageGraph } from '../core/page-graph.ts';
import type { AcceptedChange, PreparedRelease } from '../core/prepare-release.ts';

interface ChangeName {
  seq: number;
  type: string;
  id: string;
}
/** A change its owner must be told about. */
export interface FailedChange extends ChangeName {
  path?: string;
  /** In Indonesian: what happened and what to do. */
  reason: string;
  /** Set where the change is kept out of the content and is to be tried again. */
  retry?: { json: string; groups: Set<string>; at: number };
}
/** A change that is in the release, with a page that shows it. */
export interface LiveChange extends ChangeName {
  output: string | null;
  path: string | null;
}
export interface Verdicts {
  failed: FailedChange[];
  live: LiveChange[];
}
export interface Evidence {
  prepared: PreparedRelease;
  faulty: readonly FaultyChange[];
  /** As they are in the new release. */
  graph: PageGraph;
  claims: OutputClaims;
  store: ContentStore;
  /** The number of an entry's last change, for entries whose page fails without a change of theirs. */
  seqOf(type: string, id: string): number | undefined;
  /** The text of an entry in the release before; undefined where it was not in it. */
  textBefore(type: EntryType, id: string): string | undefined;
}

/** Says of every change what became of it, and of every page that fails whose it is. */
export function judgeChanges({ prepared, faulty, graph, claims, store, seqOf, textBefore }: Evidence): Verdicts {
  const failed: FailedChange[] = [];
  const live: LiveChange[] = [];
  const failing = [...prepared.outcomes.values()].filter(({ error }) => error !== undefined);
  for (const { raw, reason } of faulty) {
    const { seq, type, id, entry } = raw;
    failed.push({ seq, type, id, reason, retry: { json: JSON.stringify(entry), groups: new Set(), at: Infinity } });
  }
  for (const { seq, type, id, json, path, error, groups, retryAt } of prepared.refused) {
    failed.push({ seq, type, id, path, reason: reasonOfRefusal(path, error), retry: { json, groups, at: retryAt } });
  }
  for (const change of prepared.accepted) {
    const { seq, type, id } = change;
    const { page, fault } = change.isWithdrawal ? judgeWithdrawal(change) : judgeEntry(change, store.find(type, id));
    if (fault !== undefined) failed.push({ seq, type, id, path: page?.path, reason: fault });
    else live.push({ seq, type, id, output: page?.output ?? null, path: page?.path ?? null });
  }
  const told = new Set(failed.map(entryName));
  for (const { page, path, error } of failing) {
    if (!('view' in page.route) || page.route.pageOf === undefined) continue;
    for (const id of store.idsOf(page.route.view.definition.name, page.key)) {
      const type = page.route.pageOf;
      const seq = seqOf(type, id);
      if (seq !== undefined && !told.has(entryName({ type, id })))
        failed.push({ seq, type, id, path, reason: reasonOfRefusal(path, error ?? '') });
    }
  }
  return { failed, live };

  function judgeEntry({ type, id }: AcceptedChange, entry: EntryOf<EntryType> | undefined): { page?: Page; fault?: string } {
    if (!entry) return {};
    const [own] = ownPages(graph.routes, type, entry);
    const page = own && graph.find(pageId(own));
    if (!page) return { page: graph.findReader(store.groupsOf({ type, id, entry })) };
    if (page.error !== undefined) return { page, fault: reasonOfRefusal(page.path, page.error) };
    const winner = page.output === undefined ? page : claims.winner(page.output);
    return winner === page ? { page } : { page, fault: `Alamat ${page.path ?? ''} sudah dipakai halaman lain. Ganti slug isi ini.` };
  }

  function judgeWithdrawal({ type, id }: AcceptedChange): { page?: Page; fault?: string } {
    const before = textBefore(type, id);
    if (before === undefined) return {};
    const entry = JSON.parse(before) as EntryOf<EntryType>;
    const own = new Set(ownPages(graph.routes, type, entry).map(pageId));
    const page = prepared.removed.find((removed) => own.has(removed.id));
    const groups = failing.length > 0 ? new Set(store.groupsOf({ type, id, entry })) : new Set<string>();
    const still = failing.find((outcome) => hasRead(outcome, groups));
    if (!still) return { page };
    return {
      page,
      fault: `Isi ini sudah ditarik, tetapi halaman ${still.path ?? ''} masih menyebutnya karena tidak dapat dibuat: ${still.error ?? ''}.`,
    };
  }
}

function hasRead({ reads }: PageOutcome, groups: ReadonlySet<string>): boolean {
  return [...reads.keys()].some((question) => groups.has(groupOfRead(question)));
}

function reasonOfRefusal(path: string | undefined, error: string): string {
  const page = path === undefined ? 'Isi ini tidak dapat diolah' : `Halaman ${path} tidak dapat dibuat`;
  return `${page}: ${error.replace(/\.$/, '')}. Versi terakhir yang baik tetap tayang. Perbaiki isinya lalu terbitkan lagi, atau hubungi pengelola situs.`;
}
