import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outbox } from '../src/outbox/outbox.ts';
import { bootStrapi, type TestCms } from './boot-strapi.ts';
import { documentsOf } from './documents.ts';

interface Refusal {
  error: { message: string; details: { errors: { path: (string | number)[]; message: string }[] } };
}

let cms: TestCms;
let agency: string;
let dimension: string;

beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  agency = await create('agency', { title: 'Dinas Kependudukan', shortName: 'Disdukcapil', kind: 'dinas' });
  dimension = await create('dimension', { title: 'Smart Governance', order: 1 });
});
afterAll(() => cms.stop());

const text = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', text: value }] }];
const service = (changes: object = {}) => ({
  title: 'KTP-el baru',
  keywords: 'bikin ktp\nktp baru\nperekaman ktp',
  dimensions: [dimension],
  agency,
  channel: 'loket',
  requirements: [{ text: 'Kartu Keluarga (KK)' }],
  steps: [{ title: 'Datang ke loket' }],
  duration: { text: '1 hari kerja' },
  fee: { isFree: true },
  product: 'KTP-el',
  complaints: 'Sampaikan di loket.',
  ...changes,
});

test('a draft may be incomplete, and its slug is made of its title', async () => {
  const { status, body } = await cms.asAdministrator('POST', collection('service'), { title: "Layanan Jum'at" });
  expect(status).toBe(201);
  expect((body as { data: { slug: string } }).data.slug).toBe('layanan-jumat');
});

test('publishing an incomplete service is refused with one message that names every missing field', async () => {
  const id = await create('service', { title: 'Layanan kosong', keywords: 'satu\ndua', requirements: [{ form: 'asli' }] });
  const { status, body } = await publish('service', id);
  expect(status).toBe(400);
  const { message, details } = (body as Refusal).error;
  expect(message).toBe(
    '"Layanan kosong" belum bisa diterbitkan. Perbaiki dahulu: ' +
      'Dimensi kota cerdas belum diisi; Cara mengurus belum dipilih; 1. Persyaratan baris 1: Syarat belum diisi; '.replace(
        'cerdas belum diisi',
        'cerdas belum dipilih',
      ) +
      'Kata kunci kurang: isi paling sedikit 3, satu per baris; Perangkat daerah penyelenggara belum dipilih; ' +
      '2. Sistem, mekanisme, dan prosedur belum diisi; 3. Jangka waktu penyelesaian belum diisi; 4. Biaya/tarif belum diisi; ' +
      '5. Produk pelayanan belum diisi; 6. Penanganan pengaduan, saran, dan masukan belum diisi.',
  );
  expect(details.errors.map(({ path }) => path.join('.'))).toContain('requirements.0.text');
  expect(await isPublished('service', id)).toBe(false);
});

test('a complete service is published, and so is a referral with its outside agency alone', async () => {
  expect((await publish('service', await create('service', service()))).status).toBe(200);
  const referral = {
    title: 'SKCK',
    keywords: 'skck\nsurat kelakuan baik\npolisi',
    dimensions: [dimension],
    channel: 'daring',
    isReferral: true,
  };
  const id = await create('service', referral);
  expect(messageOf(await publish('service', id))).toContain('Instansi tujuan belum diisi; Alamat instansi tujuan belum diisi');
  await cms.asAdministrator('PUT', `${collection('service')}/${id}`, {
    referralAgency: 'Polres Palopo',
    referralUrl: 'https://skck.polri.go.id/',
  });
  expect((await publish('service', id)).status).toBe(200);
});

test('fees must say "Gratis" or how much, and not both', async () => {
  const publishWith = async (title: string, fee: object) =>
    messageOf(await publish('service', await create('service', service({ title, fee }))));
  expect(await publishWith('Biaya kosong', { isFree: false })).toContain('4. Biaya/tarif belum lengkap');
  expect(await publishWith('Biaya dua-duanya', { isFree: true, rows: [{ item: 'Retribusi', amount: '5000' }] })).toContain('bertentangan');
  expect(await publishWith('Biaya terisi', { isFree: false, rows: [{ item: 'Retribusi', amount: '5000' }] })).toBe('');
});

test('bulk publishing refuses the lot and names the entry at fault', async () => {
  const good = await create('service', service({ title: 'Layanan lengkap' }));
  const bad = await create('service', service({ title: 'Layanan tanpa produk', product: '  ' }));
  const answer = await cms.asAdministrator('POST', `${collection('service')}/actions/bulkPublish`, { documentIds: [good, bad] });
  expect(answer.status).toBe(400);
  expect(messageOf(answer)).toBe('"Layanan tanpa produk" belum bisa diterbitkan. Perbaiki dahulu: 5. Produk pelayanan belum diisi.');
  expect([await isPublished('service', good), await isPublished('service', bad)]).toEqual([false, false]);
});

test('create and update that publish in one go are checked too, and leave nothing behind when refused', async () => {
  const documents = cms.strapi.documents('api::glossary-term.glossary-term');
  const write = (action: 'create' | 'update', params: object) => (documents[action] as (params: object) => Promise<unknown>)(params);
  await expect(write('create', { data: { title: 'SPBE' }, status: 'published' })).rejects.toThrow('Arti belum diisi');
  expect(await cms.strapi.db.query('api::glossary-term.glossary-term').count()).toBe(0);

  const published = (await write('create', { data: { title: 'SPBE', meaning: 'Pemerintahan elektronik' }, status: 'published' })) as {
    documentId: string;
    publishedAt: unknown;
  };
  expect(published.publishedAt).not.toBeNull();
  await expect(write('update', { documentId: published.documentId, data: { meaning: '' }, status: 'published' })).rejects.toThrow(
    'Arti belum diisi',
  );
  const rows = await cms.strapi.db.query('api::glossary-term.glossary-term').findMany({ select: ['meaning'] });
  expect(rows.map(({ meaning }: { meaning: string }) => meaning)).toEqual(['Pemerintahan elektronik', 'Pemerintahan elektronik']);
});

test('excluded information shows its reason and period, never a file', async () => {
  const fileId = await addFileRow('rahasia.pdf');
  const id = await create('public-information', {
    title: 'Daftar uji konsekuensi',
    category: 'dikecualikan',
    files: [{ label: 'Naskah', file: fileId }],
  });
  expect(messageOf(await publish('public-information', id))).toContain(
    'Alasan hukum pengecualian belum diisi; Jangka waktu pengecualian belum diisi; Berkas harus dikosongkan',
  );
  await cms.asAdministrator('PUT', `${collection('public-information')}/${id}`, {
    files: [],
    legalReason: 'Pasal 17 UU 14/2008',
    exclusionPeriod: '5 tahun',
  });
  expect((await publish('public-information', id)).status).toBe(200);
});

test('a published progress record is never edited, withdrawn or deleted; a correction is a new one', async () => {
  const programme = await create('quick-win', { title: 'Lorong Terang' });
  const other = await create('quick-win', { title: 'Program lain' });
  const record = { title: 'Capaian Juni', quickWin: programme, date: '2026-06-30', percent: 40, source: 'Laporan' };
  const id = await create('progress-record', record);
  expect((await cms.asAdministrator('PUT', `${collection('progress-record')}/${id}`, { percent: 45 })).status).toBe(200);
  expect((await publish('progress-record', id)).status).toBe(200);

  const attempts = [
    await cms.asAdministrator('PUT', `${collection('progress-record')}/${id}`, { percent: 90 }),
    await cms.asAdministrator('POST', `${collection('progress-record')}/${id}/actions/unpublish`, {}),
    await cms.asAdministrator('DELETE', `${collection('progress-record')}/${id}`),
  ];
  for (const attempt of attempts)
    expect([attempt.status, messageOf(attempt)]).toEqual([400, expect.stringContaining('tidak bisa diubah, ditarik, atau dihapus')]);

  const correction = { ...record, title: 'Koreksi Juni', percent: 42, corrects: id };
  const wrong = await publish('progress-record', await create('progress-record', { ...correction, quickWin: other }));
  expect(messageOf(wrong)).toContain('Mengoreksi harus catatan dari program unggulan yang sama');
  expect((await publish('progress-record', await create('progress-record', { ...correction, title: 'Koreksi benar' }))).status).toBe(200);
});

test('redirects may form no loop and no chain, and an address is redirected once', async () => {
  const redirect = async (from: string, to: string) =>
    messageOf(await publish('redirect', await create('redirect', { title: `${from} ke ${to}`, from, to })));
  expect(await redirect('/lama/', '/LAMA')).toContain('berputar');
  expect(await redirect('/a/', '/b/')).toBe('');
  expect(await redirect('/a', '/c/')).toContain('sudah dialihkan oleh "/a/ ke /b/"');
  expect(await redirect('/z/', '/a/')).toContain('dialihkan lagi oleh "/a/ ke /b/" ke /b/');
  expect(await redirect('/b/', '/d/')).toContain('menjadi tujuan alihan "/a/ ke /b/"');
  expect(await redirect('/keluar/', 'https://palopokota.go.id/a/')).toBe('');
  expect(await redirect('tanpa-garis', 'javascript:alert(1)')).toMatch(
    /Dari alamat lama harus diawali.*Ke alamat baru harus berupa halaman situs ini/,
  );
});

test('a slug made of the title follows it until residents have it; one that somebody wrote stays', async () => {
  const address = collection('service');
  const save = async (id: string, fields: object): Promise<string> => {
    const { body } = await cms.asAdministrator('PUT', `${address}/${id}`, fields);
    return (body as { data: { slug: string } }).data.slug;
  };
  const original = await create('service', { title: 'Izin klinik' });
  const { body } = await cms.asAdministrator('POST', `${address}/clone/${original}`, {});
  const copy = (body as { data: { documentId: string; slug: string } }).data;
  expect(copy.slug).toBe('izin-klinik-salinan');
  // A form sends all fields back.
  expect(await save(copy.documentId, { title: 'Izin laboratorium', slug: copy.slug })).toBe('izin-laboratorium');
  expect(await save(copy.documentId, { title: 'Izin klinik', slug: 'izin-laboratorium' })).toBe('izin-klinik-2');
  expect(await save(copy.documentId, { title: 'Izin apotek', slug: 'izin-klinik-2' })).toBe('izin-apotek');
  expect(await save(copy.documentId, { title: 'Izin toko obat', slug: 'apotek' })).toBe('apotek');
  expect(await save(copy.documentId, { title: 'Izin gudang obat', slug: 'apotek' })).toBe('apotek');
  const live = await create('glossary-term', { title: 'Akta lahir', meaning: 'Surat.' });
  await cms.asAdministrator('POST', `${collection('glossary-term')}/${live}/actions/publish`, {});
  const renamed = await cms.asAdministrator('PUT', `${collection('glossary-term')}/${live}`, {
    title: 'Akta kelahiran',
    slug: 'akta-lahir',
  });
  expect((renamed.body as { data: { slug: string } }).data.slug).toBe('akta-lahir');
});

test('a slug belongs to one entry, as a draft or published', async () => {
  const first = await create('news-item', { title: 'Kabar', slug: 'kabar', publishedOn: '2026-11-01', kind: 'berita', body: text('Isi') });
  expect((await publish('news-item', first)).status).toBe(200);
  await cms.asAdministrator('PUT', `${collection('news-item')}/${first}`, { slug: 'kabar-baru' });

  for (const slug of ['kabar', 'kabar-baru']) {
    const taken = await cms.asAdministrator('POST', collection('news-item'), { title: 'Lain', slug });
    expect([taken.status, messageOf(taken)]).toEqual([
      400,
      `Alamat halaman "${slug}" sudah dipakai Berita lain: "Kabar". Pakai alamat lain.`,
    ]);
  }
  const { body } = await cms.asAdministrator('POST', collection('news-item'), { title: 'Kabar' });
  expect((body as { data: { slug: string } }).data.slug).toBe('kabar-2');
  expect((await publish('news-item', first)).status).toBe(200);
});

test('the database itself refuses a second row with the same slug', async () => {
  const insert = (documentId: string) => cms.strapi.db.connection('awards').insert({ document_id: documentId, slug: 'sama', title: 'A' });
  await insert('satu');
  await expect(insert('dua')).rejects.toThrow('awards_slug_unique');
});

test('an alert without a start begins as it is saved', async () => {
  const before = Date.now();
  const id = await create('alert', { title: 'Banjir', level: 'waspada', text: 'Air naik', endsAt: '2036-11-01T00:00:00.000Z' });
  const alerts = documentsOf(cms.strapi, 'api::alert.alert');
  const startOf = async (): Promise<number> => Date.parse(String((await alerts.findOne({ documentId: id }))?.startsAt));
  expect(await startOf()).toBeGreaterThanOrEqual(before);
  expect(await startOf()).toBeLessThanOrEqual(Date.now());
  expect((await publish('alert', id)).status).toBe(200);

  await alerts.update({ documentId: id, data: { startsAt: '2030-01-01T00:00:00.000Z' } });
  await alerts.update({ documentId: id, data: { text: 'Air masih naik' } });
  expect(await startOf()).toBe(Date.parse('2030-01-01T00:00:00.000Z'));
  await alerts.update({ documentId: id, data: { startsAt: null } });
  expect(await startOf()).toBeLessThanOrEqual(Date.now());
});

test('values that cannot be right are named: hours, dates, ranges, links, rich text without a word', async () => {
  const hours = { day: 'senin', opens: '08:00:00.000', closes: '07:00:00.000' };
  const place = await create('place', {
    title: 'Kantor',
    kind: 'kantor',
    website: 'palopo',
    openingHours: [hours, { ...hours, closes: '15:00:00.000' }],
  });
  expect(messageOf(await publish('place', place))).toMatch(
    /Situs harus berupa .*Jam buka baris 1 keliru.*Jam buka baris 2 mengulang hari senin/,
  );

  const alert = {
    title: 'Banjir',
    level: 'waspada',
    text: 'Air naik',
    startsAt: '2026-11-02T00:00:00.000Z',
    endsAt: '2026-11-01T00:00:00.000Z',
  };
  expect(messageOf(await publish('alert', await create('alert', alert)))).toContain('Tampil sampai harus sesudah "Tampil sejak"');

  const empty = await create('news-item', { title: 'Kosong', publishedOn: '2026-11-01', kind: 'berita', body: text('  ') });
  expect(messageOf(await publish('news-item', empty))).toContain('Isi berita belum diisi');

  const emergency = { title: 'Salah cetak', number: '122', purpose: 'Darurat', order: 1 };
  expect(messageOf(await publish('emergency-contact', await create('emergency-contact', emergency)))).toContain('122 bukan nomor darurat');
});

test('publishing an agency stays short however many entries name it', async () => {
  for (let number = 0; number < 30; number += 1) await create('glossary-term', { title: `Istilah ${number}`, ownerAgency: agency });
  let queries = 0;
  const count = (): void => void (queries += 1);
  cms.strapi.db.connection.client.on('query', count);
  expect((await publish('agency', agency)).status).toBe(200);
  cms.strapi.db.connection.client.off('query', count);
  expect(queries).toBeLessThan(250);
});

test('what is saved just before an entry is published is checked too', async () => {
  const id = await create('service', service({ title: 'Disimpan lebih dulu' }));
  const { outbox } = cms.strapi.get<{ outbox: Outbox }>('publishing');
  const begin = outbox.inTransaction.bind(outbox);
  outbox.inTransaction = async (work) => {
    outbox.inTransaction = begin;
    await services().update({ documentId: id, data: { product: null } });
    return begin(work);
  };
  await expect(services().publish({ documentId: id })).rejects.toThrow('Produk pelayanan belum diisi');
  expect(await isPublished('service', id)).toBe(false);
});

test('what is saved after the check waits until the entry is published as it was checked', async () => {
  const id = await create('service', service({ title: 'Disimpan sesudahnya' }));
  const outside = AsyncLocalStorage.snapshot();
  let saving: Promise<unknown> | undefined;
  // The innermost of all: the check is behind it, the publish ahead.
  cms.strapi.documents.use(async (context, next) => {
    if (context.action === 'publish' && context.params.documentId === id && !saving) {
      saving = outside(() => services().update({ documentId: id, data: { product: null } }));
      await Promise.race([saving, sleep(200)]);
    }
    return next();
  });
  await services().publish({ documentId: id });
  await saving;
  const rows = (await cms.strapi.db.query('api::service.service').findMany({ where: { documentId: id } })) as {
    publishedAt: string | null;
    product: string | null;
  }[];
  expect(Object.fromEntries(rows.map(({ publishedAt, product }) => [publishedAt === null ? 'draft' : 'published', product]))).toEqual({
    draft: null,
    published: 'KTP-el',
  });
});

function services() {
  return documentsOf(cms.strapi, 'api::service.service');
}
function collection(type: string): string {
  return `/content-manager/collection-types/api::${type}.${type}`;
}
async function create(type: string, data: object): Promise<string> {
  const { status, body } = await cms.asAdministrator('POST', collection(type), data);
  if (status !== 201) throw new Error(`A draft of ${type} was refused (${status}): ${JSON.stringify(body)}`);
  return (body as { data: { documentId: string } }).data.documentId;
}
function publish(type: string, documentId: string) {
  return cms.asAdministrator('POST', `${collection(type)}/${documentId}/actions/publish`, {});
}
/** The refusal in words; empty when it was no refusal. */
function messageOf({ body }: { body: unknown }): string {
  return (body as Partial<Refusal> | null)?.error?.message ?? '';
}
async function isPublished(type: string, documentId: string): Promise<boolean> {
  return (
    (await cms.strapi.db
      .query(`api::${type}.${type}` as UID.ContentType)
      .count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0
  );
}
async function addFileRow(name: string): Promise<number> {
  const row = {
    name,
    hash: name,
    ext: '.pdf',
    mime: 'application/pdf',
    size: 1,
    url: `/uploads/${name}`,
    provider: 'local',
    folderPath: '/',
  };
  const { id } = (await cms.strapi.db.query('plugin::upload.file').create({ data: row })) as { id: number };
  return id;
}
