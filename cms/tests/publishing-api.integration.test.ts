import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesResponse, snapshotLine } from '../../site/src/data/contract/publishing-api.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { documentsOf } from './documents.ts';
import { publisherClient, type PublisherClient } from './publisher-client.ts';

const term = 'api::glossary-term.glossary-term';
let cms: TestCms;
let publisher: PublisherClient;
let number = 0;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  publisher = publisherClient(cms);
});
afterAll(() => cms.stop());

async function publishNew(changes: object = {}): Promise<string> {
  number += 1;
  const data = { title: `Istilah ${number}`, slug: `istilah-${number}`, meaning: 'Arti', ...changes };
  return (await documentsOf(cms.strapi, term).create({ data, status: 'published' })).documentId;
}
async function publishAgain(documentId: string, meaning: string): Promise<void> {
  await documentsOf(cms.strapi, term).update({ documentId, data: { meaning }, status: 'published' });
}
async function health(): Promise<Record<string, unknown>> {
  return (await (await publisher.request('health')).json()) as Record<string, unknown>;
}
async function states(entryId: string): Promise<(string | null)[][]> {
  const events = await cms.strapi.db.query('api::publish-event.publish-event').findMany({ where: { entryId }, orderBy: { id: 'asc' } });
  return events.map(({ state, path, reason }: Record<string, string | null>) => [state ?? null, path ?? null, reason ?? null]);
}

test('nothing is answered without the publisher’s token, to an administrator neither', async () => {
  for (const path of ['changes?source=x&after=0', 'snapshot', 'files/x', 'health']) {
    expect((await publisher.request(path, { token: null })).status, path).toBe(401);
    expect((await publisher.request(path, { token: 'salah' })).status, path).toBe(401);
  }
  for (const path of ['reports', 'publisher']) expect((await publisher.request(path, { method: 'POST', token: null })).status).toBe(401);
  expect((await cms.asAdministrator('GET', '/api/publishing/health')).status).toBe(401);
});

test('a cursor of another database, or from its future, is answered with 410', async () => {
  await publishNew();
  const source = await publisher.source();
  expect((await publisher.request('changes?source=lain&after=0')).status).toBe(410);
  expect((await publisher.request(`changes?source=${source}&after=999999`)).status).toBe(410);
  expect((await publisher.request(`changes?source=${source}&after=0`)).status).toBe(200);
});

test('a faulty request is told its faults', async () => {
  const source = await publisher.source();
  for (const query of [
    '',
    `source=${source}`,
    `source=${source}&after=-1`,
    `source=${source}&after=satu`,
    `source=${source}&after=0&wait=31`,
  ]) {
    expect((await publisher.request(`changes?${query}`)).status, query).toBe(400);
  }
  const response = await publisher.report([{ seq: 1, type: 'page', id: 'x', state: 'live', at: 'kemarin' }]);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('reports.0.at');
});

test('changes and snapshot keep the contract', async () => {
  await publishNew();
  expect(changesResponse.safeParse(await publisher.changes(0)).error).toBeUndefined();
  for (const line of await publisher.snapshot()) expect(snapshotLine.safeParse(line).error).toBeUndefined();
});

test('of many publishes of one entry only the latest form is told', async () => {
  const before = await publisher.head();
  const documentId = await publishNew();
  await publishNew();
  for (const meaning of ['satu', 'dua', 'tiga']) await publishAgain(documentId, meaning);
  const { changes, cursor, more } = await publisher.changes(before);
  expect(changes).toHaveLength(2);
  expect(changes.at(-1)).toMatchObject({ id: documentId, entry: { meaning: 'tiga' }, seq: cursor });
  expect(more).toBe(false);
  expect((await publisher.changes(cursor)).changes).toEqual([]);
});

test('a waiting consumer hears of a publish within 100 ms', async () => {
  await publisher.source();
  const delays: number[] = [];
  // The machine may be busy with something else for a moment.
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await publisher.head();
    const answer = publisher.changes(before, 30).then((found) => ({ found, at: performance.now() }));
    await sleep(200);
    const documentId = await publishNew();
    const publishedAt = performance.now();
    const { found, at } = await answer;
    expect(found.changes.map(({ id }) => id)).toEqual([documentId]);
    delays.push(at - publishedAt);
  }
  expect(Math.min(...delays)).toBeLessThan(100);
});

test('a consumer that waits in vain gets an empty answer in time', async () => {
  const before = await publisher.head();
  const startedAt = performance.now();
  expect(await publisher.changes(before, 1)).toMatchObject({ changes: [], cursor: before, more: false });
  expect(performance.now() - startedAt).toBeGreaterThan(950);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});

test('changes another process wrote into the database are heard of too', async () => {
  const documentId = await publishNew();
  const before = await publisher.head();
  const answer = publisher.changes(before, 10);
  await sleep(200);
  await cms.strapi.db
    .connection('public_entries')
    .where({ entry_id: documentId })
    .update({ seq: before + 1 });
  expect((await answer).changes.map(({ id }) => id)).toEqual([documentId]);
  await cms.strapi.db.connection('public_entries').where({ entry_id: documentId }).update({ seq: before });
});

test('more than five hundred changes come in several answers', async () => {
  const before = await publisher.head();
  const rows = Array.from({ length: 620 }, (_, index) => ({
    ...{ document_id: `banyak-${index}`, entry_type: 'page', entry_id: `banyak-${index}`, seq: before + 1 + index },
    ...{ is_public: true, fingerprint: '', content: '{}' },
  }));
  for (let start = 0; start < rows.length; start += 100)
    await cms.strapi.db.connection('public_entries').insert(rows.slice(start, start + 100));
  const first = await publisher.changes(before);
  const second = await publisher.changes(first.cursor);
  expect([first.changes.length, first.more, second.changes.length, second.more]).toEqual([500, true, 120, false]);
  expect((await publisher.snapshot()).filter((line) => line.line === 'entry' && line.id.startsWith('banyak-'))).toHaveLength(620);
  await cms.strapi.db.connection('public_entries').whereLike('entry_id', 'banyak-%').delete();
});

test('a report closes the publish it names and the earlier ones of that entry', async () => {
  const documentId = await publishNew();
  await publishAgain(documentId, 'kedua');
  const seq = await publisher.head();
  await publishAgain(documentId, 'ketiga');
  const entry = { type: 'glossary-term', id: documentId };
  const at = '2026-08-04T06:02:07+08:00';
  expect((await publisher.report([{ ...entry, seq, state: 'rendered', at }])).status).toBe(204);
  expect((await states(documentId)).map(([state]) => state)).toEqual(['rendered', 'rendered', 'waiting']);
  await publisher.report([{ ...entry, seq, state: 'live', at, path: '/istilah/', release: 'r1' }]);
  await publisher.report([{ ...entry, seq, state: 'rendered', at }]);
  expect(await states(documentId)).toEqual([
    ['live', '/istilah/', null],
    ['live', '/istilah/', null],
    ['waiting', null, null],
  ]);
});

test('a page that fails after it was live, told with the cursor of a snapshot, is failing', async () => {
  const documentId = await publishNew();
  const entry = { type: 'glossary-term', id: documentId, at: new Date().toISOString() };
  await publisher.report([{ ...entry, seq: await publisher.head(), state: 'live' }]);
  await publishNew();
  const reason = 'Halaman tidak dapat dibuat. '.repeat(1_000);
  expect((await publisher.report([{ ...entry, seq: await publisher.head(), state: 'failed', reason }])).status).toBe(204);
  expect(await states(documentId)).toEqual([['failed', null, reason.slice(0, 10_000)]]);
});

test('a snapshot tells of withdrawals that nobody reported, and of no others', async () => {
  const [reported, open] = [await publishNew(), await publishNew()];
  for (const documentId of [reported, open]) await documentsOf(cms.strapi, term).unpublish({ documentId });
  const seq = await publisher.head();
  await publisher.report([{ type: 'glossary-term', id: reported, seq, state: 'live', at: new Date().toISOString() }]);
  const lines = (await publisher.snapshot()).filter((line) => line.line === 'entry' && [reported, open].includes(line.id));
  expect(lines).toEqual([{ line: 'entry', type: 'glossary-term', id: open, entry: null }]);
});

test('a snapshot marks the entries that nobody reported live', async () => {
  const [waiting, live] = [await publishNew(), await publishNew()];
  const told = { type: 'glossary-term', seq: await publisher.head(), at: new Date().toISOString() };
  await publisher.report([{ ...told, id: live, state: 'live' }]);
  const isOpen = async (wanted: string) =>
    (await publisher.snapshot()).flatMap((line) => (line.line === 'entry' && line.id === wanted ? [line.isOpen] : []));
  expect([await isOpen(waiting), await isOpen(live)]).toEqual([[true], [undefined]]);
  await publisher.report([{ ...told, id: live, state: 'failed', reason: 'Rusak' }]);
  expect(await isOpen(live)).toEqual([true]);
});

test('health tells of what waits, what fails and why, until it is mended', async () => {
  await cms.strapi.db.query('api::publish-event.publish-event').updateMany({ where: {}, data: { state: 'live' } });
  expect(await health()).toMatchObject({ status: 'ok', queueLength: 0, oldestWaitingSeconds: 0, failing: [] });

  const documentId = await publishNew();
  expect(await health()).toMatchObject({ status: 'ok', queueLength: 1 });
  await cms.strapi.db.query('api::publish-event.publish-event').updateMany({
    where: { entryId: documentId },
    data: { committedAt: new Date(Date.now() - 120_000) },
  });
  const late = await health();
  expect(late.status).toBe('late');
  expect(late.oldestWaitingSeconds).toBeGreaterThanOrEqual(120);

  const at = new Date().toISOString();
  const entry = { type: 'glossary-term', id: documentId, at };
  await publisher.report([{ ...entry, seq: await publisher.head(), state: 'failed', reason: 'Gambar rusak. Unggah lagi.' }]);
  expect(await health()).toMatchObject({
    status: 'failing',
    queueLength: 0,
    failing: [{ type: 'glossary-term', id: documentId, title: `Istilah ${number}`, reason: 'Gambar rusak. Unggah lagi.' }],
  });

  await publishAgain(documentId, 'diperbaiki');
  expect(await health()).toMatchObject({ status: 'ok', queueLength: 1, failing: [] });
  await publisher.report([{ ...entry, seq: await publisher.head(), state: 'live' }]);
  expect(await health()).toMatchObject({ status: 'ok', queueLength: 0, lastLiveAt: at });
});

const told = (changes: object = {}) => ({
  status: { live: 5, newest: 5, isHeld: false, pages: 40, releases: [], disk: { freeBytes: 7, totalBytes: 9 }, fault: null, ...changes },
  answers: [] as { id: string; isDone: boolean; answer: string }[],
});
interface Requests {
  requests: { id: string; verb: string; argument: string | null }[];
}
async function exchange(body: object, wait = 0): Promise<Requests> {
  const headers = { 'content-type': 'application/json' };
  const response = await publisher.request(`publisher?wait=${wait}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (response.status !== 200) throw new Error(`publisher: ${response.status} ${await response.text()}`);
  return (await response.json()) as Requests;
}
const ask = (body: object) => cms.asAdministrator('POST', '/publishing-status/requests', body);

test('what an administrator asks reaches the waiting publisher at once, stays open until it is answered, and is audited', async () => {
  expect(await exchange(told())).toEqual({ requests: [] });
  const waiting = exchange(told(), 20);
  await sleep(200);
  const asked = performance.now();
  expect((await ask({ verb: 'rollback', release: 4 })).status).toBe(204);
  const { requests } = await waiting;
  expect(performance.now() - asked).toBeLessThan(2_000);
  expect(requests).toMatchObject([{ verb: 'rollback', argument: '4' }]);
  // Asked twice, as by a second click, it is one request.
  expect((await ask({ verb: 'rollback', release: 4 })).status).toBe(204);
  expect(await exchange(told())).toEqual({ requests });
  const [request] = requests;
  const answers = [{ id: request?.id ?? '', isDone: true, answer: 'Rilis 4 tayang.' }];
  expect(await exchange({ ...told({ isHeld: true, live: 4 }), answers })).toEqual({ requests: [] });
  const overview = await cms.asAdministrator('GET', '/publishing-status/overview');
  expect(overview.body).toMatchObject({
    publisher: { isHeld: true, live: 4, newest: 5, isSilent: false },
    requests: [{ verb: 'rollback', argument: '4', state: 'done', answer: 'Rilis 4 tayang.' }],
    mayManage: true,
  });
  expect(await health()).toMatchObject({ status: 'held', publisher: { live: 4, newest: 5, freeBytes: 7 } });
  const audit = cms.strapi.db.query('api::audit-entry.audit-entry');
  expect(await audit.findMany({ where: { action: 'rilis-kembalikan' } })).toMatchObject([{ details: { release: '4' } }]);
  await exchange(told());
});

test('a publisher that cannot make releases is an outage to monitors', async () => {
  await exchange(told({ fault: 'Penyimpanan server penuh.' }));
  const response = await publisher.request('health');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ status: 'faulty', publisher: { fault: 'Penyimpanan server penuh.' } });
  await exchange(told());
  expect((await publisher.request('health')).status).toBe(200);
});

test('the state of an entry is told to people of the admin, and to nobody else', async () => {
  const id = await publishNew();
  const address = `/publishing-status/entries/${term}/${id}`;
  const anonymous = await fetch(cms.origin + address);
  expect(anonymous.status).toBe(401);
  expect((await cms.asAdministrator('GET', address)).body).toMatchObject({ state: 'waiting', url: null, publishAt: null });
  const seq = await publisher.head();
  const at = new Date().toISOString();
  await publisher.report([{ seq, type: 'glossary-term', id, state: 'live', at, path: '/glosarium/', release: '5' }]);
  expect((await cms.asAdministrator('GET', address)).body).toMatchObject({
    state: 'live',
    liveAt: at,
    url: 'http://127.0.0.1:4321/glosarium/',
  });
  const recent = await cms.asAdministrator('GET', '/publishing-status/recent');
  expect((recent.body as { publisher: object }).publisher).toMatchObject({ isHeld: false });
  for (const path of ['entries/api::feedback.feedback/x', 'entries/nothing/x'])
    expect((await cms.asAdministrator('GET', `/publishing-status/${path}`)).status).toBe(404);
  for (const body of [{}, { verb: 'rollback' }, { verb: 'delete' }, { verb: 'resume', release: 3 }])
    expect((await ask(body)).status).toBe(400);
  for (const path of ['overview', 'recent']) expect((await fetch(`${cms.origin}/publishing-status/${path}`)).status).toBe(401);
});
