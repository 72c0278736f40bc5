import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/builds/cached-build.ts';
import { cmsBuild } from '../../scripts/builds/cms-build.ts';
import { findEnglish } from './english-left-over.ts';
import { startAdmin, type RunningAdmin } from './start-admin.ts';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';

const password = 'Kata-Sandi-Uji-1';
/** Five people's work in one test, on a busy machine. */
const longTest = 240_000;
const places = '/admin/content-manager/collection-types/api::place.place';

let admin: RunningAdmin;
let browser: Browser;
let author: Page;
let editor: Page;
let manager: Page;

beforeAll(async () => {
  await ensureBuilt(cmsBuild());
  admin = await startAdmin();
  browser = await launchBrowser();
  const agencies = '/content-manager/collection-types/api::agency.agency/actions/publish';
  await admin.call('POST', agencies, { title: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'dinas', standing: 'aktif' });
  author = await newPerson('Sitti', 'strapi-author');
  editor = await newPerson('Baso', 'strapi-editor');
  manager = await newPage();
  await logIn(manager, 'admin@palopo.test');
}, 900_000);

afterAll(async () => {
  await browser.close();
  await admin.stop();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ author, editor, manager })) await takePicture(page, `gagal-${task.id}-${name}`);
});

test('a super admin places a new contributor in an agency', async () => {
  await manager.goto('/admin/settings/penempatan');
  await manager.getByText('Belum ditempatkan, jadi belum dapat menulis.').waitFor();
  await manager.getByRole('combobox', { name: 'Perangkat daerah Sitti' }).click();
  await manager.getByRole('option', { name: 'Dinas Kesehatan' }).click();
  await manager.getByText('Penempatan Sitti tersimpan').waitFor();
  await look(manager, 'penempatan');
  await manager.reload();
  expect(await manager.getByRole('combobox', { name: 'Perangkat daerah Sitti' }).textContent()).toContain('Dinas Kesehatan');
});

test(
  'a contributor writes and submits, an editor sends back, the contributor mends, the editor approves and publishes',
  { timeout: longTest },
  async () => {
    await author.goto(`${places}/create`);
    await author.getByRole('textbox', { name: 'Nama lokasi' }).fill('Puskesmas Wara');
    await author.getByRole('combobox', { name: /Jenis/ }).first().click();
    await author.getByRole('option', { name: 'puskesmas' }).click();
    await author.getByRole('button', { name: 'Simpan' }).click();
    await author.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
    await author
      .getByRole('textbox', { name: /Catatan perubahan/ })
      .last()
      .fill('Puskesmas baru di Wara.');
    await look(author, 'ajukan');
    await author.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
    await author.getByText('Menunggu tinjauan', { exact: true }).waitFor();
    expect(await author.getByRole('button', { name: 'Terbitkan', exact: true }).isDisabled()).toBe(true);

    await editor.goto('/admin');
    await look(editor, 'beranda-editor', 'Puskesmas Wara');
    await editor.getByRole('link', { name: 'Puskesmas Wara' }).first().click();
    await editor.getByRole('button', { name: 'Kembalikan untuk diperbaiki' }).click();
    await editor.getByRole('textbox', { name: /Komentar untuk penulis/ }).fill('Tulis alamatnya.');
    await editor.getByRole('dialog').getByRole('button', { name: 'Kembalikan untuk diperbaiki' }).click();
    await editor.getByText('Perlu perbaikan', { exact: true }).waitFor();

    await author.goto('/admin');
    await author.getByText('Tulis alamatnya.').first().waitFor();
    await author.getByRole('link', { name: 'Puskesmas Wara' }).first().click();
    await author.getByText('Tulis alamatnya.').first().waitFor();
    // The note went into the entry and into the form: a save does not put back what was there before.
    await author.getByRole('textbox', { name: 'Alamat', exact: true }).fill('Jalan Andi Djemma 1');
    await author.getByText('Simpan dahulu perubahan pada formulir.').waitFor();
    await Promise.all([author.waitForResponse(/\/desk\/review\//), author.getByRole('button', { name: 'Simpan' }).click()]);
    await author.getByText('Simpan dahulu perubahan pada formulir.').waitFor({ state: 'detached' });
    await author.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
    const note = author.getByRole('dialog').getByRole('textbox');
    expect(await note.inputValue()).toBe('Puskesmas baru di Wara.');
    await author.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
    await author.getByText('Menunggu tinjauan', { exact: true }).waitFor();

    await editor.reload();
    await editor.getByRole('button', { name: 'Setujui' }).click();
    await editor.getByText('Disetujui', { exact: true }).first().waitFor();
    await editor.getByText('Siap diterbitkan.', { exact: false }).waitFor();
    await look(editor, 'disetujui');
    await editor.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await editor.getByText('Tidak ada perubahan yang belum terbit.').waitFor();
  },
);

test('what was published is held against the draft, and restored', { timeout: longTest }, async () => {
  await author.reload();
  await author.getByRole('textbox', { name: 'Alamat', exact: true }).fill('Jalan Andi Djemma 2, lantai dua');
  await author.getByRole('button', { name: 'Simpan' }).click();
  await author.getByText('Ada perubahan yang belum diajukan').waitFor();
  await author.getByRole('listitem').filter({ hasText: 'Diterbitkan Baso' }).getByRole('link').click();
  const address = author.getByRole('region', { name: 'Alamat', exact: true });
  await address.waitFor();
  expect(await address.locator('ins').allTextContents()).toEqual(['2, lantai dua']);
  await look(author, 'versi');
  await author.setViewportSize({ width: 360, height: 740 });
  await look(author, 'versi-ponsel');
  await author.setViewportSize({ width: 1280, height: 900 });
  await author.getByRole('button', { name: 'Pulihkan' }).click();
  await author.getByRole('alertdialog').getByText('Draf yang sekarang tetap disimpan').waitFor();
  await look(author, 'pulihkan');
  await author.getByRole('alertdialog').getByRole('button', { name: 'Pulihkan' }).click();
  const field = author.getByRole('textbox', { name: 'Alamat', exact: true });
  await expect.poll(() => field.inputValue(), { timeout: 60_000 }).toBe('Jalan Andi Djemma 1');
  await author.getByText('Draf yang diganti Sitti').waitFor();
  await look(author, 'dipulihkan');
});

test('the audit log tells the story, and is exported', { timeout: longTest }, async () => {
  await manager.goto('/admin/jejak-audit');
  await manager.getByRole('gridcell', { name: 'Mengembalikan untuk diperbaiki' }).waitFor();
  await manager.getByLabel('Cari judul atau pelaku').fill('wara');
  await look(manager, 'jejak-audit', 'Puskesmas Wara');
  await expect.poll(() => manager.getByRole('gridcell', { name: 'Menerbitkan', exact: true }).count(), { timeout: 20_000 }).toBe(1);
  const [download] = await Promise.all([manager.waitForEvent('download'), manager.getByRole('button', { name: 'Unduh CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('jejak-audit.csv');
});

test('an approval fits on a phone', { timeout: longTest }, async () => {
  await author.goto(`${places}/create`);
  await author.getByRole('textbox', { name: 'Nama lokasi' }).fill('Puskesmas Mungkajang');
  await author.getByRole('combobox', { name: /Jenis/ }).first().click();
  await author.getByRole('option', { name: 'puskesmas' }).click();
  await author.getByRole('button', { name: 'Simpan' }).click();
  await author.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await author.getByRole('dialog').getByRole('textbox').fill('Puskesmas kedua.');
  await author.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await author.getByText('Menunggu tinjauan', { exact: true }).waitFor();
  await editor.setViewportSize({ width: 360, height: 740 });
  await editor.goto('/admin');
  await look(editor, 'beranda-ponsel', 'Puskesmas Mungkajang');
  await editor.getByRole('link', { name: 'Puskesmas Mungkajang' }).first().click();
  const more = editor.getByRole('button', { name: /tindakan lain/i }).last();
  const approve = editor.getByRole('button', { name: 'Setujui' });
  // The bar at the bottom, whose last button opens the panels, comes after the head with one of the same name.
  await editor.getByRole('button', { name: 'Terbitkan', exact: true }).waitFor();
  // Closed, the bar covers the panels.
  const isReachable = (): Promise<boolean> =>
    approve.click({ trial: true, timeout: 2000 }).then(
      () => true,
      () => false,
    );
  const openPanels = async (): Promise<boolean> => {
    if (await isReachable()) return true;
    await more.click();
    return isReachable();
  };
  await expect.poll(openPanels, { timeout: 90_000, interval: 500 }).toBe(true);
  await look(editor, 'setujui-ponsel');
  await approve.click();
  await editor.getByText('Disetujui', { exact: true }).first().waitFor();
});

/** No English on the screen. */
async function look(page: Page, name: string, text?: string): Promise<void> {
  if (text) await page.getByText(text).first().waitFor();
  await takePicture(page, name);
  expect(await findEnglish(page)).toEqual([]);
}

/** With DESK_SCREENSHOTS set to a folder, for whoever wants to see the screens. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.DESK_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

async function newPerson(firstname: string, roleCode: string): Promise<Page> {
  const roles = (await admin.call('GET', '/admin/roles')) as { data: { id: number; code: string }[] };
  const role = roles.data.find(({ code }) => code === roleCode);
  const email = `${firstname.toLowerCase()}@palopo.test`;
  const { data } = (await admin.call('POST', '/admin/users', { email, firstname, roles: [role?.id] })) as {
    data: { registrationToken: string };
  };
  await admin.call('POST', '/admin/register', { registrationToken: data.registrationToken, userInfo: { firstname, password } });
  const page = await newPage();
  await logIn(page, email);
  return page;
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: admin.origin,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Makassar',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

async function logIn(page: Page, email: string): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.getByLabel('Surel').fill(email);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Halo/ }).waitFor();
}
