import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublisherExchange, PublisherRequest, ReportRow, RequestAnswer } from '../../src/data/contract/publishing-api.ts';

export const standInToken = 'token-for-tests-0123456789';

interface Row {
  seq: number;
  type: string;
  id: string;
  entry: unknown;
}
type Mood = 'well' | 'error' | 'garbage' | 'unauthorized' | 'silent' | 'cut';

/** The publishing API of the cms with the same promises (see `contract/publishing-api.ts`), and moods to test against. */
export class StandInCms {
  mood: Mood = 'well';
  source = 'database-1';
  readonly reports: ReportRow[] = [];
  readonly requests: string[] = [];
  /** What the publisher said of itself, and of what it was asked. */
  readonly statuses: PublisherExchange['status'][] = [];
  readonly answers: RequestAnswer[] = [];
  readonly #asked = new Map<string, PublisherRequest>();
  /** Answers are lost on the way, as when the line breaks. */
  losesAnswers = false;
  readonly files = new Map<string, Buffer>();
  readonly #rows = new Map<string, Row>();
  readonly #waiting = new Set<() => void>();
  readonly #server: Server;
  #seq = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<StandInCms> {
    const cms = new StandInCms();
    await new Promise<void>((resolve) => cms.#server.listen(0, '127.0.0.1', resolve));
    return cms;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get cursor(): number {
    return this.#seq;
  }

  /** Publishes, or with `null` withdraws, an entry. Returns the number of the change. */
  publish({ type, id, entry }: { type: string; id: string; entry: unknown }): number {
    this.#seq += 1;
    this.#rows.set(`${type} ${id}`, { seq: this.#seq, type, id, entry });
    for (const wake of this.#waiting) wake();
    return this.#seq;
  }

  /** Asks something of the publisher, as an administrator does. */
  ask(request: PublisherRequest): void {
    this.#asked.set(request.id, request);
    for (const wake of this.#waiting) wake();
  }

  /** What is public now. */
  entries(): Row[] {
    return [...this.#rows.values()].filter(({ entry }) => entry !== null);
  }

  /** The latest word on the change `seq`. */
  verdict(seq: number): ReportRow | undefined {
    return this.reports.findLast((report) => report.seq === seq);
  }

  async stop(): Promise<void> {
    for (const wake of this.#waiting) wake();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const what = url.pathname.replace('/api/publishing/', '');
    this.requests.push(what);
    const send = (status: number, body: string | Buffer = ''): void => void response.writeHead(status).end(body);
    if (this.mood === 'silent') return;
    if (this.mood === 'error') return send(500, 'Internal Server Error');
    if (this.mood === 'garbage') return send(200, '<html>not json');
    if (this.mood === 'unauthorized' || request.headers.authorization !== `Bearer ${standInToken}`) return send(401);
    if (what === 'changes') return send(...(await this.#changes(url.searchParams)));
    if (what === 'snapshot') return send(200, this.#snapshot());
    if (what === 'reports') {
      this.reports.push(...(await readJson<{ reports: ReportRow[] }>(request)).reports);
      return send(204);
    }
    if (what === 'publisher') {
      const { status, answers } = await readJson<PublisherExchange>(request);
      if (this.losesAnswers && answers.length > 0) return send(500);
      this.statuses.push(status);
      this.answers.push(...answers);
      for (const { id } of answers) this.#asked.delete(id);
      if (this.#asked.size === 0) await this.#news(Number(url.searchParams.get('wait')) * 1000);
      return send(200, JSON.stringify({ requests: [...this.#asked.values()] }));
    }
    const file = this.files.get(decodeURIComponent(what.replace('files/', '')));
    return file ? send(200, file) : send(404);
  }

  async #changes(query: URLSearchParams): Promise<[status: number, body: string]> {
    if (query.get('source') !== this.source || Number(query.get('after')) > this.#seq) return [410, ''];
    const after = Number(query.get('after'));
    const since = (): Row[] => [...this.#rows.values()].filter(({ seq }) => seq > after).sort((a, b) => a.seq - b.seq);
    if (since().length === 0) await this.#news(Number(query.get('wait')) * 1000);
    return [200, JSON.stringify({ source: this.source, cursor: this.#seq, more: false, changes: since() })];
  }

  async #news(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }

  #isOpen({ seq, type, id }: Row): boolean {
    return !this.reports.some((report) => report.type === type && report.id === id && report.seq >= seq && report.state === 'live');
  }

  /** What is public, and what was withdrawn without a word of it. */
  #snapshot(): string {
    const entries = [...this.#rows.values()].filter((row) => row.entry !== null || this.#isOpen(row));
    const lines = [
      { line: 'head', source: this.source, cursor: this.#seq },
      ...entries.map((row) => ({
        line: 'entry',
        type: row.type,
        id: row.id,
        entry: row.entry,
        ...(this.#isOpen(row) ? { isOpen: true } : {}),
      })),
      { line: 'end', entries: entries.length },
    ];
    const kept = this.mood === 'cut' ? lines.slice(0, -2) : lines;
    return kept.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

async function readJson<T>(request: IncomingMessage): Promise<T> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as T;
}
