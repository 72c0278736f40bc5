import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AdminClient } from '../stack/admin-client.ts';
import { copySample } from '../stack/kept-sample.ts';
import { RunningStack, stackAdministrator } from '../stack/running-stack.ts';
import { launchBrowser } from '../test/launch-browser.ts';
import { logIn } from '../test/log-in.ts';

/*
 * A day at the desk: each role at a browser of its own, on the whole product, up to what residents read. The tests go on
 * from each other.
 */
const password = 'Kata-Sandi-Uji-1';
const patience = { timeout: 60_000 };
const longTest = { timeout: 300_000 };
const collection = (type: string) => `/admin/content-manager/collection-types/api::${type}.${type}`;
let stack: RunningStack;
let client: AdminClient;
let browser: Browser;
let contributor: Page;
let editor: Page;

beforeAll(async () => {
  stack = await RunningStack.create({}, copySample());
  await stack.start();
  client = new AdminClient(stack.cmsOrigin);
  await client.logIn(stackAdministrator.email, stackAdministrator.password);
  browser = await launchBrowser();
  contributor = await open('Sitti', 'strapi-author');
  editor = await open('Baso', 'strapi-editor');
  const { data } = (await client.call('GET', '/desk/people')) as { data: { users: { id: number; name: string }[] } };
  const agency = await client.findBySlug('agency', 'dinkes');
  const sitti = data.users.find(({ name }) => name === 'Sitti');
  await client.call('PUT', `/desk/people/${sitti?.id}`, { agencyId: agency.documentId });
}, 1_800_000);
afterAll(async () => {
  await browser.close();
  await stack.dispose();
}, 60_000);

test('a contributor copies a service, makes it their own, looks at it and submits it', longTest, async () => {
  await contributor.goto(collection('service'));
  const row = contributor.getByRole('row', { name: /Imunisasi/ });
  await row.getByRole('button', { name: 'Tindakan baris' }).click();
  await contributor.getByRole('menuitem', { name: 'Gandakan' }).click();
  await contributor.getByRole('heading', { level: 1, name: /\(salinan\)/ }).waitFor();
  await contributor.getByRole('textbox', { name: 'Nama layanan' }).fill('Imunisasi di sekolah');
  await summaryOf(contributor).fill('Petugas puskesmas datang ke sekolah.');
  await save(contributor);
  await contributor.getByRole('button', { name: 'Lihat di ponsel' }).click();
  const phone = contributor.frameLocator('iframe[title="Draf di ponsel"]');
  await phone.getByRole('heading', { level: 1, name: 'Imunisasi di sekolah' }).waitFor();
  await contributor.getByRole('button', { name: 'Tutup pratinjau' }).first().click();
  await isOff(publishButton(contributor), 'Editor menerbitkannya setelah disetujui.');
  await submit(contributor, 'Layanan baru: imunisasi di sekolah.');
});

test('an editor sends it back, the contributor mends it, and once approved it is read by residents', longTest, async () => {
  await openTask(editor, 'Tinjau', 'Imunisasi di sekolah');
  await isOff(publishButton(editor), 'Setujui dahulu.');
  await editor.getByRole('button', { name: 'Kembalikan untuk diperbaiki' }).click();
  await editor.getByRole('dialog').getByRole('textbox').fill('Tulis untuk kelas berapa.');
  await editor.getByRole('dialog').getByRole('button', { name: 'Kembalikan untuk diperbaiki' }).click();
  await editor.getByText('Perlu perbaikan', { exact: true }).waitFor();

  await openTask(contributor, 'Perbaiki', 'Imunisasi di sekolah');
  await contributor.getByText('Tulis untuk kelas berapa.').first().waitFor();
  await summaryOf(contributor).fill('Petugas puskesmas datang ke sekolah untuk kelas 1.');
  await save(contributor);
  await submit(contributor);
  await approveAndPublish('Imunisasi di sekolah');
  await stack.waitForText(servicePath, 'untuk kelas 1.');
  await contributor.reload();
  await contributor
    .getByText(/^Tayang/)
    .first()
    .waitFor();
});

test('a contributor restores an earlier version, and it goes out at the time an editor sets', longTest, async () => {
  await summaryOf(contributor).fill('Kalimat yang keliru.');
  await save(contributor);
  await submit(contributor, 'Ringkasan diganti.');
  await approveAndPublish('Imunisasi di sekolah');
  await stack.waitForText(servicePath, 'Kalimat yang keliru.');

  await contributor.reload();
  await contributor.getByRole('listitem').filter({ hasText: 'Diterbitkan Baso' }).getByRole('link').last().click();
  await contributor.getByRole('button', { name: 'Pulihkan' }).click();
  await contributor.getByRole('alertdialog').getByRole('button', { name: 'Pulihkan' }).click();
  await expect.poll(() => summaryOf(contributor).inputValue(), patience).toBe('Petugas puskesmas datang ke sekolah untuk kelas 1.');
  await submit(contributor, 'Ringkasan yang benar dikembalikan.');

  await openTask(editor, 'Tinjau', 'Imunisasi di sekolah');
  await editor.getByRole('button', { name: 'Setujui' }).click();
  await editor.getByText('Disetujui', { exact: true }).first().waitFor();
  const day = editor.getByRole('group', { name: 'Terbitkan otomatis pada' }).getByRole('combobox', { name: 'Pilih tanggal' });
  await day.fill('01/11/2026');
  await day.press('Tab');
  await save(editor);
  await stack.waitForText(servicePath, 'untuk kelas 1.', patience.timeout);
});

test('lists of entries fit the screen, so that the status in the last column is seen', longTest, async () => {
  for (const type of ['service', 'quick-win', 'satisfaction-survey']) {
    await editor.goto(collection(type));
    await editor.getByRole('row').nth(1).waitFor();
    expect(
      await editor.locator('main table').evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
      type,
    ).toBeLessThanOrEqual(0);
  }
});

test('Admin Aplikasi SPBE publishes their own once an editor approved it', longTest, async () => {
  const spbe = await open('Nurul', 'admin-spbe');
  await spbe.goto(`${collection('award')}/create`);
  await spbe.getByRole('textbox', { name: 'Nama penghargaan' }).fill('Penghargaan kota cerdas');
  await spbe.locator('[name="year"]').fill('2026');
  await spbe.getByRole('textbox', { name: 'Pemberi' }).fill('Kementerian Komunikasi dan Digital');
  await isOff(publishButton(spbe), 'Simpan, lalu ajukan untuk ditinjau.');
  await save(spbe);
  await submit(spbe, 'Penghargaan baru.');
  await isOff(publishButton(spbe), 'masih menunggu tinjauan Editor.');
  await openTask(editor, 'Tinjau', 'Penghargaan kota cerdas');
  await editor.getByRole('button', { name: 'Setujui' }).click();
  await editor.getByText('Disetujui', { exact: true }).first().waitFor();
  await openTask(spbe, 'Terbitkan', 'Penghargaan kota cerdas');
  await publishButton(spbe).click();
  await spbe
    .getByText(/^Tayang/)
    .first()
    .waitFor();
  await readsOnly(spbe);
});

test('Multimedia brings a picture with its description, and reads the rest', longTest, async () => {
  const multimedia = await open('Andi', 'multimedia');
  await multimedia.goto('/admin/plugins/upload');
  await upload(multimedia, 'halaman.html', 'text/html', Buffer.from('<p>x</p>'));
  await multimedia
    .getByText(/tidak diterima|tidak dapat/)
    .first()
    .waitFor();
  await multimedia.goto('/admin/plugins/upload');
  await upload(multimedia, 'puskesmas.png', 'image/png', picture);
  await multimedia.getByText('puskesmas.png').first().click();
  await multimedia.getByRole('textbox', { name: 'Teks alternatif' }).fill('Puskesmas Wara dari depan.');
  await multimedia.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect.poll(() => describedPictures(), patience).toContain('Puskesmas Wara dari depan.');
  await readsOnly(multimedia);
});

test('Helpdesk follows up what residents wrote, and reads the rest', longTest, async () => {
  const { documentId } = await client.create('feedback', { pageTitle: 'KTP elektronik baru', message: 'Jamnya keliru.', state: 'baru' });
  const helpdesk = await open('Hasna', 'helpdesk');
  await helpdesk.goto(`${collection('feedback')}/${documentId}`);
  await helpdesk.locator('[name="state"]').click();
  await helpdesk.getByRole('option', { name: 'selesai' }).click();
  await helpdesk.getByRole('textbox', { name: 'Catatan tindak lanjut' }).fill('Jamnya sudah dibetulkan.');
  await save(helpdesk);
  const address = `/content-manager/collection-types/api::feedback.feedback/${documentId}`;
  expect(await client.call('GET', address)).toMatchObject({ data: { state: 'selesai', message: 'Jamnya keliru.' } });
  await readsOnly(helpdesk);
});

test('Technical Support sees how publishing goes and who did what, and reads the rest', longTest, async () => {
  const technical = await open('Rahmat', 'technical-support');
  await technical.goto('/admin/penerbitan');
  await technical.getByText('Kosong. Semua yang terbit sudah diolah.').waitFor();
  await technical.goto('/admin/jejak-audit');
  await technical.getByLabel('Cari judul atau pelaku').fill('imunisasi di sekolah');
  await technical.getByRole('gridcell', { name: 'Memulihkan versi' }).waitFor();
  await readsOnly(technical);
});

const servicePath = '/layanan/imunisasi-di-sekolah/';
/** A picture of one colour. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAMAAACWlYwtAAAAA1BMVEUKW2MnGQxxAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGklEQVRIie3BgQAAAADDoPlTX+AIVQEAAHQNDDAAAWReGocAAAAASUVORK5CYII=',
  'base64',
);
const publishButton = (page: Page): Locator => page.getByRole('button', { name: 'Terbitkan', exact: true });
const summaryOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Ringkasan' });

/** The button is off, and the reason stands on the screen. */
async function isOff(button: Locator, reason: string): Promise<void> {
  await button.page().getByText(reason).first().waitFor();
  expect(await button.isDisabled()).toBe(true);
}

/** From the home page, as a person finds their work. */
async function openTask(page: Page, task: string, title: string): Promise<void> {
  await page.goto('/admin');
  await page.getByRole('listitem').filter({ hasText: task }).getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Entri tersimpan').first().waitFor();
  await page.getByText('Simpan dahulu perubahan pada formulir.').waitFor({ state: 'detached' });
}

/** With the note of before, if none is given. */
async function submit(page: Page, note?: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  const dialog = page.getByRole('dialog');
  if (note !== undefined) await dialog.getByRole('textbox').fill(note);
  await dialog.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await page.getByText('Menunggu tinjauan', { exact: true }).waitFor();
}

async function approveAndPublish(title: string): Promise<void> {
  await openTask(editor, 'Tinjau', title);
  await editor.getByRole('button', { name: 'Setujui' }).click();
  await editor.getByText('Siap diterbitkan.', { exact: false }).waitFor();
  await publishButton(editor).click();
  await editor.getByText('Tidak ada perubahan yang belum terbit.').waitFor();
}

/** A service that belongs to nobody here. */
async function readsOnly(page: Page): Promise<void> {
  const { documentId } = await client.findBySlug('service', 'ktp-el-baru');
  await page.goto(`${collection('service')}/${documentId}`);
  await isOff(publishButton(page), 'Anda hanya dapat membaca isi ini.');
  expect(await page.getByRole('button', { name: 'Simpan', exact: true }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Ajukan untuk ditinjau' }).count()).toBe(0);
}

async function upload(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer });
}

async function describedPictures(): Promise<(string | null)[]> {
  const { results } = (await client.call('GET', '/upload/files?sort=id:DESC')) as { results: { alternativeText: string | null }[] };
  return results.map(({ alternativeText }) => alternativeText);
}

async function open(firstname: string, role: string): Promise<Page> {
  const email = `${firstname.toLowerCase()}@palopo.test`;
  await client.addPerson({ firstname, email, password, role });
  const context = await browser.newContext({
    baseURL: stack.cmsOrigin,
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Asia/Makassar',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience.timeout);
  await logIn(page, { email, password });
  await page.getByRole('heading', { level: 1, name: `Halo, ${firstname}` }).waitFor();
  return page;
}
