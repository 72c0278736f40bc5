import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attention, AttentionRow } from '../src/desk/attention/list-attention.ts';
import type { PublicIndex } from '../src/desk/attention/public-index.ts';
import type { Board } from '../src/desk/coordination/coordination-routes.ts';
import type { Digest } from '../src/desk/coordination/read-digest.ts';
import { LinkWatch } from '../src/desk/links/link-watch.ts';
import type { PublishCheck } from '../src/desk/writing-help/publish-check.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { newPerson, type DeskPerson } from './desk-people.ts';
import { uploadPicture } from './upload-picture.ts';

const dayMs = 86_400_000;
const day = (offset: number): string => new Date(Date.now() + 8 * 3_600_000 + offset * dayMs).toISOString().slice(0, 10);
const address = (type: string): string => `/content-manager/collection-types/api::${type}.${type}`;
const connect = (...ids: string[]) => ({ connect: ids.map((documentId) => ({ documentId })) });

let cms: TestCms;
let own: string;
let other: string;
let editor: DeskPerson;
let contributor: DeskPerson;
let technician: DeskPerson;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  own = await create('agency', { title: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'dinas' });
  other = await create('agency', { title: 'Dinas Perhubungan', shortName: 'Dishub', kind: 'dinas' });
  editor = await newPerson(cms, 'Editor', 'strapi-editor');
  contributor = await newPerson(cms, 'Kontributor', 'strapi-author', own);
  technician = await newPerson(cms, 'Teknis', 'technical-support');
}, 120_000);
afterAll(() => cms.stop());

/** Made and, if asked, published by the super admin. */
async function create(type: string, fields: object, isPublished = false): Promise<string> {
  const { status, body } = await cms.asAdministrator('POST', address(type), fields);
  expect(status, JSON.stringify(body)).toBe(201);
  const id = (body as { data: { documentId: string } }).data.documentId;
  if (isPublished) await publish(type, id);
  return id;
}
async function publish(type: string, id: string): Promise<void> {
  const { status, body } = await cms.asAdministrator('POST', `${address(type)}/${id}/actions/publish`, {});
  expect(status, JSON.stringify(body)).toBe(200);
}
async function listed(person: DeskPerson, query = ''): Promise<Attention> {
  const { status, body } = await person.call('GET', `/desk/attention${query}`);
  expect(status).toBe(200);
  return body?.data as unknown as Attention;
}
async function rowsOf(person: DeskPerson, entryId: string): Promise<AttentionRow[]> {
  return (await listed(person)).rows.filter((row) => row.entryId === entryId);
}

test('each row says what to do, and only those who can do it see it', async () => {
  const editorial = { reviewDueOn: day(-3) };
  const mine = await create('place', { title: 'Puskesmas Wara', kind: 'puskesmas', ownerAgency: connect(own), editorial });
  const theirs = await create('place', { title: 'Terminal', kind: 'kantor', ownerAgency: connect(other), editorial });
  expect(await rowsOf(contributor, mine)).toMatchObject([
    {
      kind: 'jatuh-tempo-tinjau',
      days: 3,
      agency: 'Dinas Kesehatan',
      typeName: 'Lokasi',
      field: 'editorial.reviewDueOn',
      isReadable: true,
    },
  ]);
  expect(await rowsOf(contributor, theirs)).toEqual([]);
  expect(await rowsOf(editor, theirs)).toHaveLength(1);
  expect((await listed(technician)).total).toBe(0);
  const ofOther = await listed(editor, `?agency=${other}&kind=jatuh-tempo-tinjau`);
  expect(ofOther.rows.map(({ entryId }) => entryId)).toEqual([theirs]);
  expect((await listed(editor, '?mine=ya')).total).toBe(0);
  expect((await editor.call('PUT', `${address('place')}/${mine}`, { address: 'Jalan Andi Djemma' })).status).toBe(200);
  expect((await listed(editor, '?mine=ya')).rows.map(({ entryId }) => entryId)).toEqual([mine]);
});

test('what residents have is looked at too: broken links, sample data, alerts that end', async () => {
  const text = (url: string) => [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'syarat' }] }] }];
  const fields = { kind: 'berita', publishedOn: day(0), ownerAgency: connect(own) };
  const broken = await create('news-item', { ...fields, title: 'Posyandu', body: text('/layanan/tidak-ada/'), sampleData: true }, true);
  const target = await create('place', { title: 'Kantor Dinkes', kind: 'kantor' }, true);
  const sound = await create('news-item', { ...fields, title: 'Kantor', body: text('/lokasi/kantor/kantor-dinkes/') }, true);
  const soon = { startsAt: new Date(Date.now() - dayMs).toISOString(), endsAt: new Date(Date.now() + 3_600_000).toISOString() };
  const alert = await create('alert', { title: 'Banjir', level: 'waspada', text: 'Hindari jalan rendah.', ...soon }, true);
  expect((await rowsOf(editor, broken)).map(({ kind, field }) => [kind, field])).toEqual([
    ['tautan-rusak', 'body'],
    ['data-contoh', 'sampleData'],
  ]);
  expect(await rowsOf(editor, sound)).toEqual([]);
  expect(await rowsOf(editor, target)).toEqual([]);
  expect((await rowsOf(editor, alert)).map(({ kind }) => kind)).toEqual(['peringatan-berakhir']);
  const counts = (await listed(contributor)).counts;
  expect(counts).toMatchObject({ 'tautan-rusak': 1, 'data-contoh': 1 });
  expect(counts['peringatan-berakhir']).toBeUndefined();
});

test('a mended entry leaves the list at the next look, and a broken one comes to it', async () => {
  const text = (url: string) => [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'syarat' }] }] }];
  const fields = { kind: 'berita', publishedOn: day(0), ownerAgency: connect(own), body: text('/lokasi/kantor/balai-warga/') };
  const editorial = { reviewDueOn: day(-1) };
  const id = await create('news-item', { ...fields, title: 'Balai warga', editorial }, true);
  const kinds = async (): Promise<string[]> => (await rowsOf(editor, id)).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['tautan-rusak', 'jatuh-tempo-tinjau']);
  const target = await create('place', { title: 'Balai warga', kind: 'kantor' }, true);
  expect(await kinds()).toEqual(['jatuh-tempo-tinjau']);
  const { status } = await cms.asAdministrator('POST', `${address('place')}/${target}/actions/unpublish`, {});
  expect(status).toBe(200);
  expect(await kinds()).toEqual(['tautan-rusak', 'jatuh-tempo-tinjau']);
  const draft = (await editor.call('GET', `${address('news-item')}/${id}`)).body?.data as unknown as { editorial: object };
  const put = (changes: object) => editor.call('PUT', `${address('news-item')}/${id}`, changes);
  expect((await put({ editorial: { ...draft.editorial, reviewDueOn: day(200) } })).status).toBe(200);
  expect(await kinds()).toEqual(['tautan-rusak']);
  expect((await put({ body: text('/layanan/') })).status).toBe(200);
  await publish('news-item', id);
  expect(await kinds()).toEqual([]);
  expect((await put({ editorial: { reviewDueOn: day(0) } })).status).toBe(200);
  expect(await kinds()).toEqual(['jatuh-tempo-tinjau']);
});

test('a link to another site is told of after failures on three days, until it is seen alive again or is gone from the entry', async () => {
  const id = await create('place', { title: 'Loket SKCK', kind: 'kantor', website: 'https://skck.example.go.id/daftar' }, true);
  expect(await rowsOf(editor, id)).toEqual([]);
  let answer = 404;
  const asked: string[] = [];
  const watch = new LinkWatch(cms.strapi, cms.strapi.get<PublicIndex>('publicIndex'), (method, url) => {
    asked.push(`${method} ${url.href}`);
    return Promise.resolve({ status: answer });
  });
  const checkOn = (offset: number): Promise<void> => watch.check(new Date(Date.now() + offset * dayMs), { pauseMs: 0 });
  await checkOn(0);
  expect(asked).toEqual(['HEAD https://skck.example.go.id/daftar', 'GET https://skck.example.go.id/daftar']);
  await checkOn(0);
  expect(asked).toHaveLength(2);
  await checkOn(1);
  expect(await rowsOf(editor, id)).toEqual([]);
  await checkOn(2);
  const [row] = await rowsOf(editor, id);
  expect(row).toMatchObject({ kind: 'tautan-rusak', field: 'website' });
  expect(row?.todo).toMatch(/^Situs lain tidak menemukan halaman ini pada 3 hari pemeriksaan, terakhir \d+ \w+ \d{4}: https:\/\/skck/);
  answer = 200;
  await checkOn(3);
  expect(await rowsOf(editor, id)).toEqual([]);
  answer = 500;
  for (const offset of [4, 5, 6]) await checkOn(offset);
  expect(await rowsOf(editor, id)).toHaveLength(1);
  expect((await editor.call('PUT', `${address('place')}/${id}`, { website: null })).status).toBe(200);
  await publish('place', id);
  expect(await rowsOf(editor, id)).toEqual([]);
  await checkOn(7);
  expect(await watch.records()).toEqual({});
});

test('a publish that failed is seen by the editors and by the technical staff', async () => {
  const id = await create('place', { title: 'Pos', kind: 'pos-darurat', ownerAgency: connect(own) }, true);
  const events = cms.strapi.db.query('api::publish-event.publish-event');
  await events.updateMany({ where: { entryId: id }, data: { state: 'failed', reason: 'Tautan tidak sah.' } });
  for (const person of [editor, contributor, technician]) {
    expect(await rowsOf(person, id), person.name).toMatchObject([
      { kind: 'gagal-tayang', todo: 'Tidak dapat tayang: Tautan tidak sah. Perbaiki, lalu terbitkan lagi.' },
    ]);
  }
});

test('a service tells its score, and beside the form all that keeps it from being published', async () => {
  const id = await create('service', { title: 'Imunisasi', ownerAgency: connect(own), agency: connect(own), product: 'Buku KIA' });
  expect(await rowsOf(contributor, id)).toMatchObject([{ kind: 'layanan-belum-lengkap', days: 13, field: 'requirements' }]);
  const { body } = await contributor.call('GET', `/desk/publish-check/service/${id}`);
  const check = body?.data as unknown as PublishCheck;
  expect(check.score).toEqual({ filled: 1, total: 14 });
  expect(check.faults.map(({ path }) => path)).toContain('keywords');
  expect(check.faults.find(({ path }) => path === 'steps')?.text).toMatch(/belum diisi\.$/);
  const foreign = await create('service', { title: 'Terminal', ownerAgency: connect(other) });
  expect((await contributor.call('GET', `/desk/publish-check/service/${foreign}`)).status).toBe(404);
});

test('a picture without a description is named, and keeps its entry from being published', async () => {
  const file = await uploadPicture(cms.strapi);
  await cms.strapi.db.query('plugin::upload.file').updateMany({ where: { documentId: file.documentId }, data: { alternativeText: ' ' } });
  const id = await create('place', { title: 'Taman', kind: 'wisata', photo: file.id });
  const { status, body } = await cms.asAdministrator('POST', `${address('place')}/${id}/actions/publish`, {});
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toMatch(/tanpa teks alternatif/);
  await cms.strapi.db.query('plugin::upload.file').updateMany({ where: { documentId: file.documentId }, data: { alternativeText: null } });
  expect(await rowsOf(editor, file.documentId)).toMatchObject([{ kind: 'gambar', typeName: 'Berkas' }]);
  await cms.strapi.db
    .query('plugin::upload.file')
    .updateMany({ where: { documentId: file.documentId }, data: { alternativeText: 'Taman' } });
  await publish('place', id);
  expect(await rowsOf(editor, file.documentId)).toEqual([]);
});

test('a copy begins anew: address, review, dates and notes are not those of the original', async () => {
  const editorial = { changeNote: 'Tarif baru', reviewDueOn: day(5), publishAt: null, responsiblePosition: 'Kepala Bidang' };
  const steps = [{ title: 'Datang' }];
  const id = await create('service', { title: 'Izin praktik', ownerAgency: connect(own), agency: connect(own), editorial, steps });
  const query = '?populate=*';
  const original = (await contributor.call('GET', `${address('service')}/${id}${query}`)).body?.data as Record<string, unknown>;
  const { status, body } = await contributor.call('POST', `${address('service')}/clone/${id}`, {
    ...{ title: 'Izin apotek', slug: original.slug, editorial: original.editorial },
  });
  expect(status, JSON.stringify(body)).toBe(200);
  const copyId = String(body?.data.documentId);
  const copy = (await contributor.call('GET', `${address('service')}/${copyId}`)).body?.data as Record<string, unknown>;
  expect(copy).toMatchObject({ title: 'Izin apotek', slug: 'izin-apotek', steps: [{ title: 'Datang' }] });
  expect(copy.editorial).toMatchObject({ changeNote: null, reviewDueOn: null, responsiblePosition: 'Kepala Bidang' });
  const panel = (await contributor.call('GET', `/desk/review/service/${copyId}`)).body?.data;
  expect(panel).toMatchObject({ state: 'draf' });
});

test('what Word leaves in a text is gone when it is saved', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Bawa\u00a0KK\u00ad asli\u200b' }] }];
  const id = await create('news-item', { title: 'Syarat\u00a0baru', body });
  const row = await cms.strapi.db.query('api::news-item.news-item').findOne({ where: { documentId: id } });
  expect(row).toMatchObject({ title: 'Syarat baru', body: [{ children: [{ text: 'Bawa KK asli' }] }] });
});

test('decisions and actions stand on the board of those they concern, and in the digest of their month', async () => {
  const meeting = await create('event', {
    ...{ title: 'Rapat koordinasi', kind: 'koordinasi', startsAt: new Date().toISOString(), ownerAgency: connect(other) },
    decisions: [
      { decision: 'Kirim data puskesmas', agency: connect(own), due: day(-2), status: 'berjalan' },
      { decision: 'Pasang rambu', agency: connect(other), due: day(9), status: 'belum-mulai' },
      { decision: 'Susun jadwal', agency: connect(other), due: day(-9), status: 'selesai' },
    ],
  });
  await create('quick-win', {
    ...{ title: 'Lorong Terang', standing: 'berjalan', agency: connect(other), ownerAgency: connect(other) },
    actions: [{ activity: 'Beli lampu', due: day(-1), status: 'terhambat', obstacle: 'anggaran' }],
  });
  const board = async (person: DeskPerson, query = ''): Promise<Board> =>
    (await person.call('GET', `/desk/coordination${query}`)).body?.data as unknown as Board;
  const texts = ({ columns }: Board): string[][] => columns.map(({ cards }) => cards.map(({ text, state }) => `${text}: ${state}`));
  expect(texts(await board(contributor))).toEqual([['Kirim data puskesmas: terlambat']]);
  expect(texts(await board(editor))).toEqual([['Beli lampu: terhambat', 'Pasang rambu: belum-mulai'], ['Kirim data puskesmas: terlambat']]);
  expect((await board(editor, '?group=obstacle')).columns.map(({ id }) => id)).toEqual(['anggaran', null]);
  expect(texts(await board(editor, '?done=ya')).flat()).toContain('Susun jadwal: selesai');
  expect(await rowsOf(contributor, meeting)).toMatchObject([
    { kind: 'tindak-lanjut-terlambat', field: 'decisions.0.status', isReadable: false, agency: 'Dinas Kesehatan' },
  ]);
  const { body } = await editor.call('GET', `/desk/digest?month=${day(0).slice(0, 7)}`);
  const digest = body?.data as unknown as Digest;
  expect(digest.meetings.map(({ title, decisions }) => [title, decisions.length])).toEqual([['Rapat koordinasi', 3]]);
  expect(digest.late.map(({ text }) => text)).toEqual(['Kirim data puskesmas', 'Beli lampu']);
  expect(digest.blocked.map(({ obstacle }) => obstacle)).toEqual(['anggaran']);
  expect(digest.progress).toMatchObject([{ title: 'Lorong Terang', now: null }]);
  expect(digest.publishes).toBeGreaterThan(0);
  expect((await editor.call('GET', '/desk/digest?month=2026-13')).status).toBe(400);
});
