import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/builds/cached-build.ts';
import { cmsBuild } from '../../scripts/builds/cms-build.ts';
import { findEnglish } from './english-left-over.ts';
import { startAdmin, type RunningAdmin } from './start-admin.ts';
import { launchBrowser } from '../../scripts/test/launch-browser.ts';
import { logIn } from '../../scripts/test/log-in.ts';

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
  await logIn(manager, { email: 'admin@palopo.test', password });
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

test('a note that is being written stays, whatever the window does', { timeout: longTest }, async () => {
  await author.goto(`${places}/create`);
  await author.getByRole('textbox', { name: 'Nama lokasi' }).fill('Puskesmas Telluwanua');
  await author.getByRole('button', { name: 'Simpan' }).click();
  await author.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  const note = author.getByRole('dialog').getByRole('textbox');
  await note.fill('Puskesmas');
  // The first save leads to the entry's own address.
  await author.waitForURL(/api::place\.place\/(?!create)/);
  // Hidden from roles while the dialog is open.
  await author.locator('h1', { hasText: 'Puskesmas Telluwanua' }).waitFor();
  const stays = { timeout: 15_000 };
  await expect.poll(() => note.inputValue(), stays).toBe('Puskesmas');
  // Between these widths the admin draws its panels in another place.
  const resizeTo = async (width: number): Promise<void> => {
    await note.evaluate((input) => input.setAttribute('data-before', ''));
    await author.setViewportSize({ width, height: 900 });
    await expect.poll(() => note.getAttribute('data-before'), stays).toBeNull();
  };
  await resizeTo(800);
  await note.press('End');
  await note.pressSequentially(' baru');
  await resizeTo(1280);
  await expect.poll(() => note.inputValue(), stays).toBe('Puskesmas baru');
  await note.press('Escape');
  await note.waitFor({ state: 'detached' });
  await author.reload();
  await author.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  expect(await note.inputValue()).toBe('Puskesmas baru');
  await author.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await author.getByText('Menunggu tinjauan', { exact: true }).waitFor();
  await author.getByRole('button', { name: 'Tarik pengajuan' }).click();
  await author.getByText('Pengajuan ditarik').first().waitFor();
});

test('what a list needs is asked for once, before the admin itself runs, whose scripts come compressed', async () => {
  const asked: string[] = [];
  const note = (request: Request): number => asked.push(new URL(request.url()).pathname);
  editor.on('request', note);
  await editor.goto(places);
  await editor.getByRole('row').nth(1).waitFor();
  editor.off('request', note);
  const needed = ['project-type', 'init', 'users/me', 'users/me/permissions', 'information'].map((name) => `/admin/${name}`);
  const ofList = ['content-types-settings', 'content-types/api::place.place/configuration'].map((name) => `/content-manager/${name}`);
  const itself = asked.findIndex((address) => address.includes('AuthenticatedLayout'));
  for (const address of [...needed, ...ofList]) {
    expect(asked.filter((each) => each === address)).toEqual([address]);
    expect(asked.indexOf(address), address).toBeLessThan(itself);
  }
  const script = asked.find((address) => /\/strapi-[^/]+\.js$/.test(address));
  const { headers } = await fetch(`${admin.origin}${script}`, { headers: { 'accept-encoding': 'br' } });
  expect([headers.get('content-encoding'), headers.get('cache-control')]).toEqual(['br', 'public, max-age=31536000, immutable']);
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
  const approve = editor.getByRole('button', { name: 'Setujui' });
  // The bar at the bottom, whose last button opens the panels, comes after the head with one of the same name.
  await editor.getByRole('button', { name: 'Terbitkan', exact: true }).waitFor();
  // Beside the button that is off, without opening anything.
  expect(await editor.getByText('Setujui dahulu.').isVisible()).toBe(true);
  await openPanels(editor, approve);
  await look(editor, 'setujui-ponsel');
  await approve.click();
  await editor.getByText('Disetujui', { exact: true }).first().waitFor();
});

test('a row of what needs attention opens its field, also in a folded row', { timeout: longTest }, async () => {
  const event = '/content-manager/collection-types/api::event.event';
  const late = { decision: 'Kirim data puskesmas', due: '2026-01-05', status: 'berjalan' };
  const decisions = [{ decision: 'Pasang rambu', status: 'selesai' }, late];
  await admin.call('POST', event, { title: 'Rapat bulanan', kind: 'koordinasi', startsAt: '2026-01-02T01:00:00Z', decisions });
  await manager.goto('/admin/perlu-perhatian');
  await manager.getByRole('listitem').filter({ hasText: 'Kirim data puskesmas' }).getByRole('link', { name: 'Rapat bulanan' }).click();
  const focused = (): Promise<string | null> => manager.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
  await expect.poll(focused, { timeout: 30_000 }).toBe('decisions.1.status');
  // Beside the form too, where what is missing is told, through a relation that loads after its label.
  await manager.goto(`${manager.url().split('#')[0]}#isian=ownerAgency`);
  await expect.poll(focused, { timeout: 30_000 }).toBe('ownerAgency');
  expect(await manager.locator('[name="ownerAgency"]').evaluate((input) => input.getBoundingClientRect().top > 0)).toBe(true);
});

test('an alert is posted on a phone', { timeout: longTest }, async () => {
  await editor.setViewportSize({ width: 360, height: 740 });
  await editor.goto('/admin/content-manager/collection-types/api::alert.alert/create');
  await editor.getByRole('textbox', { name: 'Judul peringatan' }).fill('Banjir di Wara');
  await choose(editor, 'level', 'darurat');
  await editor.getByRole('textbox', { name: 'Isi peringatan' }).fill('Jalan Andi Djemma tergenang. Lewat Jalan Ahmad Yani.');
  await pickDay(dayOf(editor, 'Tampil sampai'), '24/11/2036');
  await look(editor, 'peringatan-ponsel');
  const isCutOff = (input: HTMLElement): boolean => input.scrollWidth > input.clientWidth;
  for (const input of await editor.getByRole('group', { name: 'Tampil sampai' }).getByRole('combobox').all())
    expect(await input.evaluate(isCutOff)).toBe(false);
  expect(await widthOf(editor)).toBeLessThanOrEqual(360);
  await editor.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await expect.poll(async () => (await publishedOf('alert')).map(({ title }) => title), { timeout: 30_000 }).toEqual(['Banjir di Wara']);
});

test('a contributor records progress on a phone', { timeout: longTest }, async () => {
  const { results } = (await admin.call('GET', '/content-manager/collection-types/api::agency.agency')) as {
    results: { documentId: string }[];
  };
  const agency = { connect: [{ documentId: results[0]?.documentId }] };
  const quickWins = '/content-manager/collection-types/api::quick-win.quick-win';
  await admin.call('POST', quickWins, { title: 'Puskesmas Siaga', ownerAgency: agency, agency });
  await author.setViewportSize({ width: 360, height: 740 });
  await author.goto('/admin/content-manager/collection-types/api::progress-record.progress-record/create');
  await author.getByRole('textbox', { name: 'Judul catatan' }).fill('Capaian November');
  await choose(author, 'quickWin', 'Puskesmas Siaga');
  await pickDay(author.locator('[name="date"]'), '20/11/2026');
  await author.locator('[name="percent"]').fill('75,5');
  await author.getByRole('textbox', { name: 'Sumber angka' }).fill('Laporan bulanan');
  await look(author, 'capaian-ponsel');
  expect(await widthOf(author)).toBeLessThanOrEqual(360);
  await openPanels(author, author.getByRole('button', { name: 'Simpan' }));
  await author.getByRole('button', { name: 'Simpan' }).click();
  const submit = author.getByRole('button', { name: 'Ajukan untuk ditinjau' });
  await openPanels(author, submit);
  await submit.click();
  await author.getByRole('dialog').getByRole('textbox').fill('Capaian baru.');
  await author.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await author.getByText('Menunggu tinjauan', { exact: true }).waitFor();
});

/** Takes an option of a list or of a relation. */
async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.locator(`[name="${name}"]`).click();
  await page.getByRole('option', { name: option }).first().click();
}
async function pickDay(input: Locator, day: string): Promise<void> {
  await input.fill(day);
  await input.press('Tab');
}
/** Of a field that asks for a day and an hour. */
function dayOf(page: Page, label: string): Locator {
  return page.getByRole('group', { name: label }).getByRole('combobox', { name: 'Pilih tanggal' });
}
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
async function publishedOf(type: string): Promise<{ title: string }[]> {
  const list = (await admin.call('GET', `/content-manager/collection-types/api::${type}.${type}?status=published`)) as {
    results: { title: string }[];
  };
  return list.results;
}

/** On a phone the bar at the bottom covers the panels until its last button opens them. */
async function openPanels(page: Page, wanted: Locator): Promise<void> {
  const more = page.getByRole('button', { name: /tindakan lain/i }).last();
  const isReachable = (): Promise<boolean> =>
    wanted.click({ trial: true, timeout: 2000 }).then(
      () => true,
      () => false,
    );
  const open = async (): Promise<boolean> => {
    if (await isReachable()) return true;
    await more.click();
    return isReachable();
  };
  await expect.poll(open, { timeout: 90_000, interval: 500 }).toBe(true);
}

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
  await logIn(page, { email, password });
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
