import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentsOf } from './documents.ts';
import { publicFields, uidOf } from '../src/serializer/public-fields.ts';
import { bootStrapi, testEnvironment, type TestCms } from './boot-strapi.ts';
import { expectations, roleCodes } from './desk-expectations.ts';
import { DeskMatrix } from './desk-matrix.ts';
import { newPerson, place, type Answer, type DeskPerson } from './desk-people.ts';
import type { Refusals } from '../src/desk/review/refusals.ts';
import { synchroniseRoles } from '../src/desk/roles/synchronise-roles.ts';
import type { PreviewAddress, PreviewLink } from '../src/desk/preview/preview-routes.ts';
import { signPreview } from '../src/desk/preview/preview-token.ts';
import type { FieldDifference } from '../src/desk/versions/compare-versions.ts';
import { findVersion, keepVersion, listVersions, type VersionHead } from '../src/desk/versions/versions.ts';
import type { Schedule } from '../src/schedule/schedule.ts';
import { StandInPublisher } from './stand-in-publisher.ts';

const places = '/content-manager/collection-types/api::place.place';
/** To whom it matters whose an entry is. Others are tried with own entries for one type of each kind only: it takes half a minute less. */
const limitedRoles = ['Kontributor'];
const alwaysTriedWithOwn = ['service', 'index-score', 'alert'];
let cms: TestCms;
let matrix: DeskMatrix;
const people = new Map<string, DeskPerson>();
let ownAgency: string;
let otherAgency: string;
let number = 0;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  matrix = new DeskMatrix(cms);
  ({ ownAgency, otherAgency } = await matrix.makeAgencies());
  for (const [name, code] of Object.entries(roleCodes)) people.set(name, await newPerson(cms, name, code, ownAgency));
}, 120_000);
afterAll(() => cms.stop());

function personOf(role: string): DeskPerson {
  const person = people.get(role);
  if (!person) throw new Error(`Nobody is ${role}.`);
  return person;
}
const contributor = (): DeskPerson => personOf('Kontributor');
const editor = (): DeskPerson => personOf('Editor');

interface Panel {
  state: string;
  version: number;
  steps: string[];
  comment: string | null;
  changeNote: string;
  faults: number;
  unapprovedPlan: string | null;
  refusals: Refusals;
}

/** A draft of the contributor, ready to be published but for the review. */
async function newPlace(changes: object = {}): Promise<string> {
  number += 1;
  const { status, body } = await contributor().call('POST', places, { title: `Kantor ${number}`, kind: 'kantor', ...changes });
  expect(status, JSON.stringify(body)).toBe(201);
  return String(body?.data.documentId);
}
async function panelOf(person: DeskPerson, id: string): Promise<Panel> {
  const { status, body } = await person.call('GET', `/desk/review/place/${id}`);
  expect(status).toBe(200);
  return body?.data as unknown as Panel;
}
async function step(person: DeskPerson, id: string, name: string, text = '', version?: number): Promise<Answer> {
  const body = { version: version ?? (await panelOf(person, id)).version, changeNote: text, comment: text };
  return person.call('POST', `/desk/review/place/${id}/${name}`, body);
}
const publish = (person: DeskPerson, id: string, changes: object = {}): Promise<Answer> =>
  person.call('POST', `${places}/${id}/actions/publish`, changes);
const isPublic = async (id: string): Promise<boolean> =>
  (await cms.strapi.db.query('api::place.place').count({ where: { documentId: id, publishedAt: { $notNull: true } } })) > 0;
async function approved(): Promise<string> {
  const id = await newPlace();
  expect((await step(contributor(), id, 'ajukan', `Baru ${++number}`)).status).toBe(200);
  expect((await step(editor(), id, 'setujui')).status).toBe(200);
  return id;
}
async function versionsOf(id: string): Promise<VersionHead[]> {
  return (await editor().call('GET', `/desk/versions/place/${id}`)).body?.data as unknown as VersionHead[];
}
/** Between the latest version and the draft. */
async function differences(person: DeskPerson, id: string): Promise<FieldDifference[]> {
  const [latest] = await versionsOf(id);
  const { body } = await person.call('GET', `/desk/versions/place/${id}/compare?before=${latest?.id}&after=draf`);
  return body?.data.differences as FieldDifference[];
}
async function audited(entryId: string): Promise<string[]> {
  const rows = await cms.strapi.db.query('api::audit-entry.audit-entry').findMany({ where: { entryId }, orderBy: { id: 'asc' } });
  return (rows as { actorName: string; action: string }[]).map(({ actorName, action }) => `${actorName}: ${action}`);
}

test('the table names every type that residents see, but for the two pages that are there once', () => {
  const types = [...publicFields.keys()].filter((type) => !['home-page', 'site-settings'].includes(type));
  expect([...new Set(expectations.map(({ type }) => type))].sort()).toEqual(types.sort());
});

test.each(expectations)('$role, $type: own "$own", of others "$other"', async ({ role, type, own, other }) => {
  const person = personOf(role);
  expect(await matrix.tryWith(person, type, false)).toBe(sorted(other));
  if (!limitedRoles.includes(role) && !alwaysTriedWithOwn.includes(type)) return;
  expect(await matrix.tryWith(person, type, true)).toBe(sorted(own));
});

test('roles that were changed by hand are put right at the next boot, which says so', async () => {
  expect(await synchroniseRoles(cms.strapi)).toEqual([]);
  const role = (await cms.strapi.db.query('admin::role').findOne({ where: { code: 'multimedia' } })) as { id: number };
  const grant = { action: 'plugin::content-manager.explorer.publish', subject: 'api::service.service', properties: {}, conditions: [] };
  await cms.strapi.db.query('admin::permission').create({ data: { ...grant, role: role.id } });
  expect(await synchroniseRoles(cms.strapi)).toEqual(['Multimedia: - plugin::content-manager.explorer.publish api::service.service']);
  expect(await synchroniseRoles(cms.strapi)).toEqual([]);
});

test('a contributor writes, is sent back, mends, is approved and published', async () => {
  const id = await newPlace();
  expect(await panelOf(contributor(), id)).toMatchObject({ state: 'draf', steps: ['ajukan'] });
  expect((await step(contributor(), id, 'ajukan', ' ')).body?.error?.message).toMatch(/catatan perubahan/);
  expect((await step(contributor(), id, 'ajukan', 'Kantor baru')).status).toBe(200);
  expect((await publish(editor(), id)).body?.error?.message).toMatch(/menunggu tinjauan/);
  expect((await step(editor(), id, 'kembalikan', '')).body?.error?.message).toMatch(/apa yang harus diperbaiki/i);
  expect((await step(editor(), id, 'kembalikan', 'Alamatnya belum ada.')).status).toBe(200);
  expect(await panelOf(contributor(), id)).toMatchObject({ state: 'perlu-perbaikan', comment: 'Alamatnya belum ada.' });
  const queue = (await contributor().call('GET', '/desk/queue')).body?.data as unknown as { entryId: string; task: string }[];
  expect(queue.find(({ entryId }) => entryId === id)).toMatchObject({ task: 'perbaiki', comment: 'Alamatnya belum ada.' });
  expect((await contributor().call('PUT', `${places}/${id}`, { address: 'Jalan Andi Djemma 1' })).status).toBe(200);
  expect((await step(contributor(), id, 'ajukan', 'Kantor baru dengan alamat')).status).toBe(200);
  expect((await step(editor(), id, 'setujui')).status).toBe(200);
  expect((await publish(contributor(), id)).status).toBe(403);
  expect(await isPublic(id)).toBe(false);
  expect((await publish(editor(), id)).status).toBe(200);
  expect(await isPublic(id)).toBe(true);
  expect((await panelOf(contributor(), id)).state).toBe('terbit');
  expect(await audited(id)).toEqual([
    ...['Kontributor: buat', 'Kontributor: ubah', 'Kontributor: ajukan', 'Editor: kembalikan', 'Kontributor: ubah'],
    ...['Kontributor: ubah', 'Kontributor: ajukan', 'Editor: setujui', 'Editor: terbitkan'],
  ]);
});

test('the public form tells of the change note, and of nothing else of the review', async () => {
  const id = await approved();
  await publish(editor(), id);
  const row = (await cms.strapi.db.query('api::public-entry.public-entry').findOne({ where: { entryId: id } })) as { content: object };
  expect(row.content).toMatchObject({ changeLog: [{ note: expect.stringMatching(/^Baru/) as string }] });
  expect(JSON.stringify(row.content)).not.toMatch(/review|tinjau|disetujui|Kontributor|Editor/i);
});

test('a change after the approval takes the approval away, also inside one publish', async () => {
  const id = await approved();
  expect((await contributor().call('PUT', `${places}/${id}`, { title: 'Judul lain' })).status).toBe(200);
  expect((await panelOf(editor(), id)).state).toBe('draf');
  expect((await publish(editor(), id)).body?.error?.message).toMatch(/belum disetujui/);
  const second = await approved();
  expect((await publish(editor(), second, { title: 'Diselipkan' })).status).toBe(400);
  expect(await isPublic(second)).toBe(false);
  expect((await panelOf(editor(), second)).state).toBe('disetujui');
});

test('what a button would be refused is told before, in the words of the refusal', async () => {
  const id = await newPlace();
  const told = async (person: DeskPerson): Promise<Refusals> => (await panelOf(person, id)).refusals;
  const holds = async (words: RegExp): Promise<void> => {
    const { publish: reason } = await told(editor());
    expect(reason).toMatch(words);
    expect((await publish(editor(), id)).body?.error?.message).toBe(reason);
  };
  await holds(/belum disetujui/);
  expect((await told(contributor())).publish).toMatch(/Editor menerbitkannya/);
  expect((await told(personOf('Super'))).publish).toBeNull();
  await step(contributor(), id, 'ajukan', 'Kantor baru');
  await holds(/Setujui dahulu/);
  await step(editor(), id, 'kembalikan', 'Tulis alamatnya.');
  await holds(/dikembalikan/);
  await step(contributor(), id, 'ajukan', 'Kantor baru lagi');
  await step(editor(), id, 'setujui');
  expect(await told(editor())).toMatchObject({ publish: null, publishChanged: expect.stringMatching(/belum disetujui/) as string });
  expect((await publish(editor(), id, { title: 'Diselipkan' })).body?.error?.message).toBe((await told(editor())).publishChanged);
  await publish(editor(), id);
  expect(await told(contributor())).toMatchObject({ save: null, remove: expect.stringMatching(/tidak berizin menarik/) as string });
  expect(await told(personOf('Helpdesk'))).toMatchObject({ save: 'Anda hanya dapat membaca isi ini.' });
  const { body } = await editor().call('GET', `/desk/refusals/place?ids=${id},tidakada`);
  expect(body?.data).toEqual({ [id]: await told(editor()) });
  const fresh = (await editor().call('GET', '/desk/review/place')).body?.data as unknown as Panel;
  expect(fresh).toMatchObject({ steps: [], refusals: { publishChanged: expect.stringMatching(/Simpan, lalu ajukan/) as string } });
});

test('a planned publish that nobody approved is told of, until it is approved', async () => {
  const id = await newPlace();
  await step(contributor(), id, 'ajukan', 'Kantor baru');
  expect((await panelOf(editor(), id)).unapprovedPlan).toBeNull();
  const publishAt = '2099-01-01T00:00:00.000Z';
  await editor().call('PUT', `${places}/${id}`, { editorial: { ...(await editorialOf(id)), publishAt } });
  expect(new Date((await panelOf(editor(), id)).unapprovedPlan ?? 0).toISOString()).toBe(publishAt);
  await step(editor(), id, 'setujui');
  expect((await panelOf(editor(), id)).unapprovedPlan).toBeNull();
});

test('what is incomplete is not approved: mending it would take the approval away', async () => {
  const id = await newPlace({ kind: null });
  await step(contributor(), id, 'ajukan', 'Kantor baru');
  const { faults, refusals, steps } = await panelOf(editor(), id);
  expect([faults, steps]).toEqual([1, ['setujui', 'kembalikan', 'tarik']]);
  const answer = await step(editor(), id, 'setujui');
  expect([answer.status, answer.body?.error?.message]).toEqual([400, refusals.approve]);
  // The reviewer mends it, and it still waits.
  await editor().call('PUT', `${places}/${id}`, { kind: 'kantor' });
  expect((await step(editor(), id, 'setujui')).status).toBe(200);
});

test('saving what is there already keeps the approval', async () => {
  const id = await approved();
  expect((await editor().call('PUT', `${places}/${id}`, { kind: 'kantor' })).status).toBe(200);
  expect((await panelOf(editor(), id)).state).toBe('disetujui');
});

test('nobody approves what they have not seen', async () => {
  const id = await newPlace();
  await step(contributor(), id, 'ajukan', 'Baru');
  const { version } = await panelOf(editor(), id);
  await contributor().call('PUT', `${places}/${id}`, { title: 'Diganti diam-diam' });
  const late = await step(editor(), id, 'setujui', '', version);
  expect([late.status, late.body?.error?.message]).toEqual([400, expect.stringMatching(/berubah sejak/)]);
  expect((await panelOf(editor(), id)).state).toBe('menunggu-tinjauan');
});

test('of two reviewers who decide at once, one is told', async () => {
  const id = await newPlace();
  await step(contributor(), id, 'ajukan', 'Baru');
  const { version } = await panelOf(editor(), id);
  const both = await Promise.all([step(editor(), id, 'setujui', '', version), step(editor(), id, 'kembalikan', 'Belum', version)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
});

test('there is no way round the review: create or save as published, schedule, several at once', async () => {
  const title = `Selundupan ${++number}`;
  for (const person of [contributor(), editor()]) {
    const made = await person.call('POST', places, { title, kind: 'kantor', status: 'published' });
    if (made.status === 201) expect(await isPublic(String(made.body?.data.documentId))).toBe(false);
  }
  const id = await newPlace();
  await editor().call('PUT', `${places}/${id}`, { status: 'published', title });
  expect(await isPublic(id)).toBe(false);
  expect((await editor().call('POST', `${places}/actions/bulkPublish`, { documentIds: [id] })).status).toBe(400);
  expect((await contributor().call('POST', `${places}/actions/bulkPublish`, { documentIds: [id] })).status).toBe(403);
  const past = '2020-01-01T00:00:00.000Z';
  await contributor().call('PUT', `${places}/${id}`, { editorial: { publishAt: past } });
  await editor().call('PUT', `${places}/${id}`, { editorial: { publishAt: past } });
  await cms.strapi.get<Schedule>('schedule').runDue(new Date());
  expect(await isPublic(id)).toBe(false);
});

test('a contributor cannot plan a publish, also of what is approved', async () => {
  const id = await approved();
  await contributor().call('PUT', `${places}/${id}`, { editorial: { publishAt: '2020-01-01T00:00:00.000Z' } });
  await cms.strapi.get<Schedule>('schedule').runDue(new Date());
  expect(await isPublic(id)).toBe(false);
});

test('an approved entry is published at its time', async () => {
  const schedule = cms.strapi.get<Schedule>('schedule');
  // Its own look at the clock, every two seconds, would come in between.
  await schedule.stop();
  const id = await approved();
  await editor().call('PUT', `${places}/${id}`, { editorial: { ...(await editorialOf(id)), publishAt: '2020-01-01T00:00:00.000Z' } });
  expect((await panelOf(editor(), id)).state).toBe('disetujui');
  await schedule.runDue(new Date());
  expect(await isPublic(id)).toBe(true);
  schedule.start();
});

test('alerts go out at once, by an editor', async () => {
  const data = {
    title: 'Banjir',
    level: 'darurat',
    text: 'Jauhi sungai.',
    startsAt: '2026-01-01T00:00:00.000Z',
    endsAt: '2026-01-02T00:00:00.000Z',
  };
  const alerts = '/content-manager/collection-types/api::alert.alert/actions/publish';
  expect((await editor().call('POST', alerts, data)).status).toBe(200);
  expect((await contributor().call('POST', alerts, data)).status).toBe(403);
});

test('a super admin and the parts of the cms publish without a review', async () => {
  expect((await publish(personOf('Super'), await newPlace())).status).toBe(200);
  const made = await documentsOf(cms.strapi, 'api::place.place').create({
    data: { title: 'Dari pengimpor', kind: 'kantor' },
    status: 'published',
  });
  expect(await isPublic(made.documentId)).toBe(true);
});

test('a new entry belongs to the agency of whoever makes it', async () => {
  const { body } = await contributor().call('GET', `${places}/${await newPlace()}?populate=ownerAgency`);
  expect(body?.data.ownerAgency).toMatchObject({ documentId: ownAgency });
});

test('an entry cannot be given away, in any way that Strapi takes a relation', async () => {
  const id = await newPlace();
  const row = (await cms.strapi.db.query('api::agency.agency').findOne({ where: { documentId: otherAgency, publishedAt: null } })) as {
    id: number;
  };
  for (const ownerAgency of [
    otherAgency,
    row.id,
    [otherAgency],
    { connect: [{ documentId: otherAgency }] },
    { set: [otherAgency] },
    { connect: [row.id] },
    null,
    { set: [] },
  ]) {
    const { status } = await contributor().call('PUT', `${places}/${id}`, { ownerAgency });
    expect(status, JSON.stringify(ownerAgency)).toBe(403);
  }
  expect((await contributor().call('GET', `${places}/${id}`)).status).toBe(200);
});

test('a list holds own entries only, and several at once are refused whole', async () => {
  const mine = await newPlace();
  const foreign = await matrix.newEntry('place', otherAgency);
  const list = await contributor().call('GET', `${places}?pageSize=100`);
  const ids = (list.body as unknown as { results: { documentId: string }[] }).results.map(({ documentId }) => documentId);
  expect([ids.includes(mine), ids.includes(foreign)]).toEqual([true, false]);
  expect((await contributor().call('POST', `${places}/actions/bulkDelete`, { documentIds: [mine, foreign] })).status).toBe(403);
  expect(await cms.strapi.db.query('api::place.place').count({ where: { documentId: { $in: [mine, foreign] } } })).toBe(2);
  expect((await contributor().call('POST', `${places}/clone/${foreign}`, { title: 'Salinan' })).status).toBe(403);
});

test('a form names what residents read of another agency, and not its drafts', async () => {
  const mine = await matrix.newEntry('news-item', ownAgency);
  const [own, live] = [await matrix.newEntry('service', ownAgency), await matrix.newEntry('service', otherAgency, { isPublished: true })];
  const hidden = await matrix.newEntry('service', otherAgency);
  const services = { set: [own, live, hidden].map((documentId) => ({ documentId })) };
  await documentsOf(cms.strapi, uidOf('news-item')).update({ documentId: mine, data: { services } });
  const named = async (person: DeskPerson): Promise<Map<string, string>> => {
    const { body } = await person.call('GET', `/content-manager/relations/${uidOf('news-item')}/${mine}/services`);
    const { results } = body as unknown as { results: { documentId: string; title: string }[] };
    return new Map(results.map(({ documentId, title }) => [documentId, title]));
  };
  const titles = await named(editor());
  expect([...titles.keys()].sort()).toEqual([own, live, hidden].sort());
  expect(await named(contributor())).toEqual(new Map([...titles, [hidden, 'Draf perangkat daerah lain']]));
});

test('a form offers what residents read of another agency, and not its drafts', async () => {
  const offered = async (model: string, field: string): Promise<string[]> => {
    const { body } = await contributor().call('GET', `/content-manager/relations/${model}/${field}?pageSize=100`);
    return (body as unknown as { results: { documentId: string }[] }).results.map(({ documentId }) => documentId);
  };
  const own = await matrix.newEntry('place', ownAgency);
  const live = await matrix.newEntry('place', otherAgency, { isPublished: true });
  const hidden = await matrix.newEntry('place', otherAgency);
  const choice = await offered(uidOf('service'), 'places');
  expect([own, live, hidden].map((id) => choice.includes(id))).toEqual([true, true, false]);
  // What a record is part of must be of the own agency.
  const programmes = [
    await matrix.newEntry('quick-win', ownAgency),
    await matrix.newEntry('quick-win', otherAgency, { isPublished: true }),
  ];
  const parents = await offered(uidOf('progress-record'), 'quickWin');
  expect(programmes.map((id) => parents.includes(id))).toEqual([true, false]);

  const services = '/content-manager/collection-types/api::service.service';
  const chosen = { connect: [{ documentId: live }] };
  const { status, body } = await contributor().call('POST', services, { title: `Layanan ${++number}`, places: chosen });
  expect(status).toBe(201);
  const service = await documentsOf(cms.strapi, uidOf('service')).findOne({
    documentId: String(body?.data.documentId),
    populate: ['places'],
  });
  expect(service?.places).toMatchObject([{ documentId: live }]);
  const lists = [await contributor().call('GET', `${places}?pageSize=100`), await contributor().call('GET', `${places}/${live}`)];
  expect(JSON.stringify(lists[0]?.body)).not.toContain(live);
  expect(lists[1]?.status).toBe(403);
});

test('a record is about a programme of the own agency', async () => {
  const records = '/content-manager/collection-types/api::progress-record.progress-record';
  const record = async (agency: string): Promise<number> => {
    const quickWin = await matrix.newEntry('quick-win', agency);
    return (await contributor().call('POST', records, { title: `Capaian ${++number}`, quickWin: { connect: [{ documentId: quickWin }] } }))
      .status;
  };
  expect([await record(ownAgency), await record(otherAgency)]).toEqual([201, 403]);
});

test('what is published is not deleted by its author', async () => {
  const id = await approved();
  await publish(editor(), id);
  expect((await contributor().call('DELETE', `${places}/${id}`)).status).toBe(403);
  expect(await isPublic(id)).toBe(true);
});

test('whoever has no agency writes nothing', async () => {
  const stranger = await newPerson(cms, 'Tanpa Tempat', 'strapi-author');
  const { status, body } = await stranger.call('POST', places, { title: 'Kantor tanpa pemilik', kind: 'kantor' });
  expect([status, body?.error?.message]).toEqual([403, expect.stringMatching(/belum ditempatkan/)]);
});

test('only a super admin says who works where', async () => {
  const { id } = contributor();
  for (const role of ['Kontributor', 'Editor', 'Technical']) {
    expect((await personOf(role).call('PUT', `/desk/people/${id}`, { agencyId: otherAgency })).status).toBe(403);
  }
  expect((await personOf('Super').call('PUT', `/desk/people/${id}`, { agencyId: 'tidak-ada' })).status).toBe(400);
  expect((await personOf('Super').call('PUT', `/desk/people/${id}`, { agencyId: ownAgency })).status).toBe(204);
  expect(await audited(String(id))).toEqual(['Super: tempatkan']);
});

test('files are changed by whoever uploaded them, and their colleagues', async () => {
  const uploaded = async (createdBy: number): Promise<number> => {
    const data = {
      name: 'foto.jpg',
      hash: `foto${++number}`,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/foto.jpg',
      provider: 'local',
      folderPath: '/',
    };
    return ((await cms.strapi.db.query('plugin::upload.file').create({ data: { ...data, createdBy } })) as { id: number }).id;
  };
  const colleague = await newPerson(cms, 'Rekan', 'strapi-author', ownAgency);
  const stranger = await newPerson(cms, 'Orang Lain', 'strapi-author', otherAgency);
  const deletes = async (fileId: number): Promise<number> => (await contributor().call('DELETE', `/upload/files/${fileId}`)).status;
  expect(await deletes(await uploaded(stranger.id))).toBe(403);
  expect(await deletes(await uploaded(colleague.id))).toBe(200);
  const foreign = await uploaded(stranger.id);
  for (const action of ['bulk-delete', 'bulk-move']) {
    const request = { fileIds: [foreign], folderIds: [], ...(action === 'bulk-move' ? { destinationFolderId: null } : {}) };
    expect((await contributor().call('POST', `/upload/actions/${action}`, request)).status).toBe(403);
  }
  expect(await cms.strapi.db.query('plugin::upload.file').count({ where: { id: foreign } })).toBe(1);
});

test('a publish keeps a version, whatever published what it replaces', async () => {
  const { documentId: id } = await documentsOf(cms.strapi, 'api::place.place').create({
    data: { title: 'Kantor dari pengimpor', kind: 'kantor', ownerAgency: { connect: [{ documentId: ownAgency }] } },
    status: 'published',
  });
  expect(await versionsOf(id)).toEqual([]);
  await contributor().call('PUT', `${places}/${id}`, { address: 'Jalan Andi Djemma 1' });
  await step(contributor(), id, 'ajukan', 'Alamatnya ditulis');
  await step(editor(), id, 'setujui');
  expect((await publish(editor(), id)).status).toBe(200);
  await publish(editor(), id);
  expect(await versionsOf(id)).toMatchObject([
    { kind: 'terbit', actorName: 'Editor', note: 'Alamatnya ditulis' },
    { kind: 'terbit', actorName: null },
  ]);
  expect(await differences(contributor(), id)).toEqual([]);
});

test('two versions are compared by field, and the older one is restored as a save of that person', async () => {
  const id = await newPlace({ title: 'Kantor lama', address: 'Jalan Andi Djemma 1' });
  await publish(personOf('Super'), id);
  await contributor().call('PUT', `${places}/${id}`, { title: 'Kantor baru', address: 'Jalan Andi Djemma 2' });
  expect((await differences(contributor(), id)).map(({ label, after }) => [label, after.filter(({ isChanged }) => isChanged)])).toEqual([
    ['Nama lokasi', [{ text: 'baru', isChanged: true }]],
    ['Alamat', [{ text: '2', isChanged: true }]],
  ]);
  const [version] = await versionsOf(id);
  const restore = (person: DeskPerson): Promise<Answer> => person.call('POST', `/desk/versions/place/${id}/${version?.id}/restore`, {});
  const stranger = await newPerson(cms, 'Tetangga', 'strapi-author', otherAgency);
  expect([(await restore(stranger)).status, (await stranger.call('GET', `/desk/versions/place/${id}`)).status]).toEqual([404, 404]);
  expect((await restore(personOf('Multimedia'))).status).toBe(403);
  expect(await restore(contributor())).toMatchObject({ status: 200, body: { data: { leftOut: [] } } });
  const { body } = await contributor().call('GET', `${places}/${id}`);
  expect(body?.data).toMatchObject({ title: 'Kantor lama', address: 'Jalan Andi Djemma 1' });
  expect(await panelOf(contributor(), id)).toMatchObject({ state: 'draf' });
  expect((await audited(id)).slice(-2)).toEqual(['Kontributor: ubah', 'Kontributor: pulihkan']);
  expect(await versionsOf(id)).toMatchObject([{ kind: 'sebelum-dipulihkan', actorName: 'Kontributor' }, { kind: 'terbit' }]);
});

test('a restore writes the draft, and leaves what is published as it is', async () => {
  const id = await newPlace({ address: 'Jalan 1' });
  await publish(personOf('Super'), id);
  await contributor().call('PUT', `${places}/${id}`, { address: 'Jalan 2' });
  await publish(personOf('Super'), id);
  const first = (await versionsOf(id)).at(-1);
  expect((await contributor().call('POST', `/desk/versions/place/${id}/${first?.id}/restore`, {})).status).toBe(200);
  const addressOf = async (status: string): Promise<unknown> =>
    (await contributor().call('GET', `${places}/${id}?status=${status}`)).body?.data.address;
  expect([await addressOf('draft'), await addressOf('published')]).toEqual(['Jalan 1', 'Jalan 2']);
});

test('what a version refers to and is gone is left out and named', async () => {
  const gone = await matrix.newEntry('district', undefined);
  const title = (await documentsOf(cms.strapi, uidOf('district')).findOne({ documentId: gone }))?.title as string;
  const id = await newPlace({ district: { connect: [{ documentId: gone }] } });
  await publish(personOf('Super'), id);
  await contributor().call('PUT', `${places}/${id}`, { district: { set: [] } });
  await personOf('Super').call('DELETE', `/content-manager/collection-types/api::district.district/${gone}`);
  const [version] = await versionsOf(id);
  const { status, body } = await contributor().call('POST', `/desk/versions/place/${id}/${version?.id}/restore`, {});
  expect([status, body?.data.leftOut]).toEqual([200, [`Kecamatan: ${title}`]]);
});

test('of one entry the last fifty versions are kept', async () => {
  const id = await newPlace();
  for (let turn = 1; turn <= 52; turn += 1) {
    await documentsOf(cms.strapi, 'api::place.place').update({ documentId: id, data: { address: `Jalan ${turn}` } });
    const draft = (await documentsOf(cms.strapi, 'api::place.place').findOne({ documentId: id })) as Record<string, unknown>;
    await keepVersion(cms.strapi, 'place', id, 'terbit', draft);
  }
  const kept = await versionsOf(id);
  expect(kept).toHaveLength(50);
  const oldest = await findVersion(cms.strapi, 'place', id, kept.at(-1)?.id ?? 0);
  expect(oldest?.content.address).toBe('Jalan 3');
  await contributor().call('DELETE', `${places}/${id}`);
  expect(await listVersions(cms.strapi, 'place', id)).toEqual([]);
});

/** What somebody without an account is shown. */
async function seen({ path }: PreviewAddress): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${cms.origin}${path}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
}
/** With the values of a form, if it holds what is not saved. */
async function preview(person: DeskPerson, id: string, type = 'place', values?: object): Promise<{ status: number; text: string }> {
  const { status, body } = await person.call('POST', `/desk/preview/${type}/${id}`, { values });
  return status === 200 ? seen(body?.data as unknown as PreviewAddress) : { status, text: '' };
}
async function linkBy(person: DeskPerson, id: string): Promise<PreviewLink> {
  return (await person.call('POST', `/desk/preview-link/place/${id}`, {})).body?.data as unknown as PreviewLink;
}

test('a draft is looked at by whoever may read it, and by nobody else', async () => {
  const publisher = await StandInPublisher.start(cms.dataDirectory);
  try {
    const id = await newPlace({ title: 'Kantor yang dilihat' });
    const stranger = await newPerson(cms, 'Orang lain', 'strapi-author', otherAgency);
    for (const person of [contributor(), editor()]) {
      expect(await preview(person, id)).toMatchObject({ status: 200, text: expect.stringContaining('Kantor yang dilihat') as string });
    }
    for (const path of [`/desk/preview/place/${id}`, `/desk/preview-link/place/${id}`]) {
      expect((await stranger.call('POST', path, {})).status).toBe(404);
      expect((await fetch(`${cms.origin}${path}`, { method: 'POST' })).status).toBe(401);
      expect((await editor().call('POST', path.replace(id, 'tidakada'), {})).status).toBe(404);
      expect((await editor().call('POST', path.replace('place', 'audit-entry'), {})).status).toBe(404);
    }
    const { body } = await editor().call('POST', `/desk/preview/place/${id}`, {});
    const address = body?.data as unknown as PreviewAddress;
    expect([(await seen(address)).status, (await seen(address)).status]).toEqual([200, 404]);
  } finally {
    publisher.stop();
  }
});

test('a link shows one draft as it is saved, without an account, while it lasts and its maker may read it', async () => {
  const publisher = await StandInPublisher.start(cms.dataDirectory);
  try {
    const id = await newPlace({ title: 'Sebelum' });
    const maker = await newPerson(cms, 'Pembuat', 'strapi-author', ownAgency);
    const link = await linkBy(maker, id);
    await contributor().call('PUT', `${places}/${id}`, { title: 'Sesudah' });
    const { status, text, headers } = await seen(link);
    expect([status, text]).toEqual([200, expect.stringContaining('Sesudah')]);
    expect(Object.fromEntries(headers)).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect(headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts /);
    const secret = testEnvironment('').CMS_ADMIN_JWT_SECRET ?? '';
    const pass = { type: 'place', id, userId: maker.id, expiresAt: Date.now() + 60_000 };
    const linkOf = (changes: object, key = secret): PreviewAddress => ({ path: `/pratinjau/${signPreview({ ...pass, ...changes }, key)}` });
    expect((await seen(linkOf({}))).status).toBe(200);
    const changed = { path: link.path.replace(/.(?=\.)/, (sign) => (sign === 'A' ? 'B' : 'A')) };
    for (const dead of [
      changed,
      linkOf({ expiresAt: Date.now() }),
      linkOf({}, 'lain'),
      linkOf({ id: 'lain' }),
      { path: '/pratinjau/a.b' },
    ]) {
      const answer = await seen(dead);
      expect([answer.status, answer.text], dead.path).toEqual([404, expect.stringContaining('Mintalah tautan baru')]);
    }
    await place(cms, maker.id, otherAgency);
    expect((await seen(link)).status).toBe(404);
    await place(cms, maker.id, ownAgency);
    await cms.strapi.db.query('admin::user').update({ where: { id: maker.id }, data: { isActive: false } });
    expect((await seen(link)).status).toBe(404);
  } finally {
    publisher.stop();
  }
});

test('drafts around the draft are shown to whoever may read them', async () => {
  const publisher = await StandInPublisher.start(cms.dataDirectory);
  try {
    const [own, foreign] = [await matrix.newEntry('service', ownAgency), await matrix.newEntry('service', otherAgency)];
    const news = await matrix.newEntry('news-item', ownAgency);
    const services = { set: [own, foreign].map((documentId) => ({ documentId })) };
    await documentsOf(cms.strapi, uidOf('news-item')).update({ documentId: news, data: { services } });
    await preview(editor(), news, 'news-item');
    expect(publisher.relatedIds).toEqual([own, foreign]);
    await preview(contributor(), news, 'news-item');
    expect(publisher.relatedIds).toEqual([own]);
    const programme = await matrix.newEntry('quick-win', ownAgency);
    const record = await matrix.newEntry('progress-record', ownAgency);
    const quickWin = { set: [{ documentId: programme }] };
    await documentsOf(cms.strapi, uidOf('progress-record')).update({ documentId: record, data: { quickWin } });
    await preview(contributor(), programme, 'quick-win');
    expect(publisher.relatedIds).toEqual([record]);
  } finally {
    publisher.stop();
  }
});

test('what is typed and not saved is shown, and not kept', async () => {
  const publisher = await StandInPublisher.start(cms.dataDirectory);
  try {
    const [own, foreign] = [await matrix.newEntry('service', ownAgency), await matrix.newEntry('service', otherAgency)];
    const news = await matrix.newEntry('news-item', ownAgency);
    const address = `/content-manager/collection-types/api::news-item.news-item/${news}`;
    const before = (await contributor().call('GET', address)).body?.data;
    const connect = [own, foreign].map((documentId) => ({ id: 1, label: 'Uji', apiData: { id: 1, documentId } }));
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Sedang ditulis.' }] }];
    const typed = { ...before, title: 'Sedang diketik', body, services: { connect, disconnect: [] }, ownerAgency: {} };
    expect(await preview(contributor(), news, 'news-item', typed)).toMatchObject({
      ...{ status: 200, text: expect.stringContaining('Sedang diketik') as string },
    });
    expect(publisher.asked?.draft.entry).toMatchObject({ title: 'Sedang diketik', body, services: [own, foreign], ownerAgency: ownAgency });
    // Choosing a draft of others in the form does not show it.
    expect(publisher.relatedIds).toEqual([own]);
    expect((await contributor().call('GET', address)).body?.data).toEqual(before);
    expect((await preview(contributor(), news, 'news-item', { title: 7 })).status).toBe(400);
  } finally {
    publisher.stop();
  }
});

test('what is chosen in a form is judged by its draft, as what is stored is', async () => {
  const publisher = await StandInPublisher.start(cms.dataDirectory);
  try {
    publisher.answer = { ok: false, reason: 'Alasan penerbit.' };
    const district = await matrix.newEntry('district', undefined, { isPublished: true });
    const renamed = { title: 'Wara yang baru', villages: [{ name: 'Batupasi' }] };
    await documentsOf(cms.strapi, uidOf('district')).update({ documentId: district, data: renamed });
    const id = await newPlace();
    const before = (await contributor().call('GET', `${places}/${id}`)).body?.data;
    const connect = [{ id: 1, label: 'Wara', apiData: { id: 1, documentId: district } }];
    const typed = { ...before, village: 'Entah', district: { connect, disconnect: [] }, ownerAgency: {} };
    expect((await preview(contributor(), id, 'place', typed)).text).toContain('tidak ada di Kecamatan Wara yang baru');
  } finally {
    publisher.stop();
  }
});

test('a draft that cannot be shown says what is missing, or that nobody is there to make its page', async () => {
  const id = await newPlace({ kind: null });
  expect(await preview(contributor(), id)).toMatchObject({ status: 409, text: expect.stringContaining('Jenis') as string });
  const publisher = await StandInPublisher.start(cms.dataDirectory);
  try {
    publisher.answer = { ok: false, reason: 'Alasan penerbit.' };
    expect((await preview(contributor(), id)).text).toMatch(/Lengkapi dahulu:.*<li>Jenis [^<]*belum dipilih\.<\/li>/);
    expect((await preview(contributor(), await newPlace())).text).toContain('Alasan penerbit.');
  } finally {
    publisher.stop();
  }
});

test('the audit log is found by words and days, and exported', async () => {
  const id = await newPlace({ title: 'Kantor yang dicari' });
  const { body } = await editor().call('GET', '/desk/audit?q=yang%20DICARI&action=buat');
  expect(body?.data).toMatchObject({ total: 1, rows: [{ entryId: id, actorName: 'Kontributor', action: 'buat' }] });
  expect((await editor().call('GET', '/desk/audit?q=yang%20dicari&to=2020-01-01')).body?.data.total).toBe(0);
  const csv = (await editor().call('GET', '/desk/audit.csv?q=yang%20dicari')).body?.data.text;
  expect(csv).toMatch(/"Kontributor","buat","[^"]+","Kantor yang dicari"/);
  for (const role of ['Kontributor', 'Multimedia', 'Helpdesk', 'Admin-SPBE']) {
    expect((await personOf(role).call('GET', '/desk/audit')).status).toBe(403);
    expect((await personOf(role).call('GET', '/desk/audit.csv')).status).toBe(403);
  }
});

test('an export that fails midway ends as a failed download, and is logged', async () => {
  const log = vi.spyOn(cms.strapi.log, 'error');
  const rename = (from: string, to: string): Promise<unknown> => cms.strapi.db.connection.schema.renameTable(from, to);
  await rename('audit_entries', 'audit_away');
  try {
    // The first line has gone out by then.
    await expect(editor().call('GET', '/desk/audit.csv')).rejects.toThrow('terminated');
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/^GET \/desk\/audit\.csv failed while it was answered: .*audit_entries/));
  } finally {
    await rename('audit_away', 'audit_entries');
    log.mockRestore();
  }
});

test('nobody changes or deletes what is in the audit log', async () => {
  const entryId = await newPlace();
  const audit = cms.strapi.db.query('api::audit-entry.audit-entry');
  await expect(audit.updateMany({ where: { entryId }, data: { actorName: 'Orang lain' } })).rejects.toThrow(/append-only/);
  await expect(audit.deleteMany({ where: { entryId } })).rejects.toThrow(/append-only/);
  expect(await audited(entryId)).toEqual(['Kontributor: buat']);
});

test('a refused write leaves no trace in the audit log', async () => {
  const id = await newPlace();
  await contributor().call('PUT', `${places}/${id}`, { title: 'Pindah', ownerAgency: { set: [{ documentId: otherAgency }] } });
  expect(await audited(id)).toEqual(['Kontributor: buat']);
});

async function editorialOf(id: string): Promise<object> {
  const found = await documentsOf(cms.strapi, uidOf('place')).findOne({ documentId: id, populate: ['editorial'] });
  return found?.editorial as object;
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join('');
}
