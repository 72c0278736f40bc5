import type { ChangesResponse, ReportRow, SnapshotLine } from '../../site/src/data/contract/publishing-api.ts';
import { testPublisherToken, type TestCms } from './boot-strapi.ts';

export interface ToldChange {
  seq: number;
  type: string;
  id: string;
  entry: Record<string, unknown> | null;
}
export interface PublisherClient {
  request(path: string, init?: RequestInit & { token?: string | null }): Promise<Response>;
  snapshot(): Promise<SnapshotLine[]>;
  /** One answer: what changed after the cursor `after`. */
  changes(after: number, wait?: number): Promise<Omit<ChangesResponse, 'changes'> & { changes: ToldChange[] }>;
  report(reports: Partial<ReportRow>[]): Promise<Response>;
  source(): Promise<string>;
  head(): Promise<number>;
}

/** Talks to the publishing API as the publisher does, over HTTP. */
export function publisherClient(cms: TestCms): PublisherClient {
  let source: string | undefined;
  const client: PublisherClient = {
    request(path, { token = testPublisherToken, ...init } = {}) {
      const headers = { ...(init.headers as Record<string, string>), ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
      return fetch(`${cms.origin}/api/publishing/${path}`, { ...init, headers });
    },
    async snapshot() {
      const text = await (await client.request('snapshot')).text();
      return text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as SnapshotLine);
    },
    async changes(after, wait = 0) {
      const response = await client.request(`changes?source=${await client.source()}&after=${after}&wait=${wait}`);
      if (response.status !== 200) throw new Error(`changes: ${response.status} ${await response.text()}`);
      return (await response.json()) as Awaited<ReturnType<PublisherClient['changes']>>;
    },
    report: (reports) =>
      client.request('reports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ reports }) }),
    async source() {
      const [head] = source === undefined ? await client.snapshot() : [];
      if (head?.line === 'head') source = head.source;
      return source ?? '';
    },
    async head() {
      const [head] = await client.snapshot();
      if (head?.line !== 'head') throw new Error('The snapshot does not begin with its head.');
      return head.cursor;
    },
  };
  return client;
}
