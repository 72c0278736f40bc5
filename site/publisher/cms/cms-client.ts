import {
  changesResponse,
  publisherRequests,
  snapshotLine,
  type ChangesResponse,
  type PublisherExchange,
  type PublisherRequest,
  type ReportRow,
} from '../../src/data/contract/publishing-api.ts';

/** The cms could not be asked, or answered nonsense. Asking again later may help. */
export class CmsUnavailable extends Error {}
/** The cms does not accept our token: a person must act. */
export class CmsRefusesToken extends Error {}
/** Our cursor is not of this database, for example after a backup was restored: a snapshot is needed. */
export class CursorGone extends Error {}
/** The cms has no such file. */
export class FileMissing extends Error {}

export interface Snapshot {
  source: string;
  cursor: number;
  /** One JSON line for each entry, unpacked one at a time because all of them together are large. */
  lines: string[];
}

const answerTimeoutMs = 20_000;
const snapshotTimeoutMs = 300_000;

/** The publishing API of the cms (see `contract/publishing-api.ts`). Every answer is checked. */
export class CmsClient {
  readonly #url: URL;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = new URL('/api/publishing/', url);
    this.#token = token;
  }

  /** What changed after the cursor; with `waitSeconds` the cms holds the request until something does. */
  async changes(source: string, after: number, waitSeconds: number, signal: AbortSignal): Promise<ChangesResponse> {
    const query = new URLSearchParams({ source, after: String(after), wait: String(waitSeconds) });
    const response = await this.#fetch(`changes?${query.toString()}`, {}, waitSeconds * 1000 + answerTimeoutMs, signal);
    const parsed = changesResponse.safeParse(await readBody(response, (body) => body.json()));
    if (!parsed.success) throw new CmsUnavailable(`the answer to "changes" is not as agreed: ${parsed.error.issues[0]?.message ?? ''}`);
    return parsed.data;
  }

  async snapshot(signal: AbortSignal): Promise<Snapshot> {
    const response = await this.#fetch('snapshot', {}, snapshotTimeoutMs, signal);
    const text = await readBody(response, (body) => body.text());
    const [first = '', ...lines] = text.trimEnd().split('\n');
    const head = parseLine(first);
    const end = parseLine(lines.pop() ?? '');
    if (head.line !== 'head' || end.line !== 'end' || end.entries !== lines.length) throw new CmsUnavailable('the snapshot was cut off');
    return { source: head.source, cursor: head.cursor, lines };
  }

  /** The bytes of an uploaded file. */
  async file(id: string): Promise<Buffer> {
    const response = await this.#fetch(`files/${encodeURIComponent(id)}`, {}, snapshotTimeoutMs);
    return Buffer.from(await readBody(response, (body) => body.arrayBuffer()));
  }

  async report(reports: readonly ReportRow[]): Promise<void> {
    const body = JSON.stringify({ reports });
    const response = await this.#fetch(
      'reports',
      { method: 'POST', body, headers: { 'content-type': 'application/json' } },
      answerTimeoutMs,
    );
    await response.body?.cancel();
    // Something in between may answer in its place, and reports are deleted once the cms has them.
    if (response.status !== 204) throw new CmsUnavailable(`the answer to "reports" is not as agreed: ${response.status}`);
  }

  /** Tells how we are; answers when something is asked of us, or after `waitSeconds`. */
  async exchange(told: PublisherExchange, waitSeconds: number, signal: AbortSignal): Promise<PublisherRequest[]> {
    const init = { method: 'POST', body: JSON.stringify(told), headers: { 'content-type': 'application/json' } };
    const response = await this.#fetch(`publisher?wait=${waitSeconds}`, init, waitSeconds * 1000 + answerTimeoutMs, signal);
    const parsed = publisherRequests.safeParse(await readBody(response, (body) => body.json()));
    if (!parsed.success) throw new CmsUnavailable(`the answer to "publisher" is not as agreed: ${parsed.error.issues[0]?.message ?? ''}`);
    return parsed.data.requests;
  }

  async #fetch(path: string, init: RequestInit, timeoutMs: number, signal?: AbortSignal): Promise<Response> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${this.#token}`);
    const request = { ...init, headers, signal: signal ? AbortSignal.any([signal, timeout]) : timeout, redirect: 'error' as const };
    const response = await fetch(new URL(path, this.#url), request).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new CmsUnavailable(reasonOf(error), { cause: error });
    });
    if (response.ok) return response;
    await response.body?.cancel();
    const said = `the cms answered ${response.status} to "${path.split('?')[0] ?? ''}"`;
    if (response.status === 401 || response.status === 403) throw new CmsRefusesToken(said);
    if (response.status === 410) throw new CursorGone(said);
    if (response.status === 404 && path.startsWith('files/')) throw new FileMissing(said);
    throw new CmsUnavailable(said);
  }
}

/** Unpacks a line of a snapshot's entries. */
export function parseSnapshotEntry(line: string): { type: string; id: string; entry: unknown; isOpen: boolean } {
  const parsed = parseLine(line);
  if (parsed.line !== 'entry') throw new CmsUnavailable('the snapshot is not as agreed');
  return { type: parsed.type, id: parsed.id, entry: parsed.entry, isOpen: parsed.isOpen ?? false };
}

function parseLine(line: string) {
  try {
    return snapshotLine.parse(JSON.parse(line));
  } catch (error) {
    throw new CmsUnavailable('the snapshot is not as agreed', { cause: error });
  }
}

async function readBody<T>(response: Response, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    return await read(response);
  } catch (error) {
    throw new CmsUnavailable(reasonOf(error), { cause: error });
  }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
}
