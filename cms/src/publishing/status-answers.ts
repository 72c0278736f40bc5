/* What the cms answers to the screens of the admin that show how publishing goes. Types only: both sides import it. */

/**
 * What residents have of an entry. `held`: it was published, but the site was put back to an earlier release. `live` is
 * said of what the publisher has seen through the web server, and of nothing else.
 */
export type EntryState = 'unpublished' | 'waiting' | 'rendered' | 'live' | 'failed' | 'held' | 'withdrawing' | 'withdrawn';

export interface EntryStatus {
  state: EntryState;
  /** When it was published or withdrawn in the cms, and when residents had it; ISO. */
  committedAt: string | null;
  liveAt: string | null;
  /** From the one to the other. */
  seconds: number | null;
  /** Its page on the public site. */
  url: string | null;
  /** In Indonesian: what happened and what to do. */
  reason: string | null;
  publishAt: string | null;
  unpublishAt: string | null;
  publisher: PublisherSummary;
}

export interface PublisherSummary {
  /** When it last spoke to the cms; null when it never did. */
  seenAt: string | null;
  isSilent: boolean;
  /** Residents are kept on an earlier release. */
  isHeld: boolean;
  /** In Indonesian: why it can make no releases, if so. */
  fault: string | null;
}

/** A row of the lists of publishes. */
export interface PublishRow {
  seq: number;
  uid: string;
  documentId: string;
  typeName: string;
  title: string;
  actorName: string;
  action: 'publish' | 'unpublish' | 'delete';
  status: Omit<EntryStatus, 'publisher' | 'publishAt' | 'unpublishAt'>;
}

/** The widget of the home page: one's own publishes, latest first, and whatever stands in their way. */
export interface RecentPublishes {
  rows: PublishRow[];
  publisher: PublisherSummary;
}

export type RequestVerb = 'rollback' | 'resume' | 'rebuild';
/** What an administrator asked of the publisher. */
export interface RequestRow {
  id: string;
  verb: RequestVerb;
  argument: string | null;
  state: 'waiting' | 'done' | 'refused';
  answer: string | null;
  actorName: string;
  askedAt: string;
}

export interface ReleaseRow {
  id: number;
  at: string;
  reason: string;
  pages: number;
}

/** The page for the technical staff. */
export interface PublishingOverview {
  publisher: PublisherSummary & {
    live: number | null;
    newest: number | null;
    pages: number | null;
    releases: ReleaseRow[];
    disk: { freeBytes: number; totalBytes: number } | null;
  };
  queueLength: number;
  oldestWaitingSeconds: number;
  failing: PublishRow[];
  /** Latest first. */
  recent: PublishRow[];
  requests: RequestRow[];
  mayManage: boolean;
}
