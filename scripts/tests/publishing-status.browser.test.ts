import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AdminClient } from '../stack/admin-client.ts';
import { copySample } from '../stack/kept-sample.ts';
import { RunningStack, stackAdministrator } from '../stack/running-stack.ts';
import { uploadFile } from '../stack/upload-file.ts';
import { launchBrowser } from '../test/launch-browser.ts';
import { logIn } from '../test/log-in.ts';

/*
 * What editors are told of their publishes, beside what residents really get: the whole product, and a browser in the
 * admin. The tests go on from each other.
 */
/** A picture of one colour. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAMAAACWlYwtAAAAA1BMVEUKW2MnGQxxAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGklEQVRIie3BgQAAAADDoPlTX+AIVQEAAHQNDDAAAWReGocAAAAASUVORK5CYII=',
  'base64',
);
const liveText = /^Tayang\s*pukul \d\d\.\d\d\.\d\d \([\d,]+ (detik|menit)\)/;
const patience = { timeout: 60_000 };
let stack: RunningStack;
let client: AdminClient;
let browser: Browser;
let page: Page;
let newsItem: string;
let picture: string;

beforeAll(async () => {
  stack = await RunningStack.create({}, copySample());
  await stack.start();
  client = new AdminClient(stack.cmsOrigin);
  await client.logIn(stackAdministrator.email, stackAdministrator.password);
  browser = await launchBrowser();
  page = await browser.newPage({ baseURL: stack.cmsOrigin, viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(patience.timeout);
  await logIn(page, stackAdministrator);
}, 1_800_000);
afterAll(async () => {
  await browser.close();
  await stack.dispose();
}, 60_000);

const form = (type: string, id: string) => `/admin/content-manager/collection-types/api::${type}.${type}/${id}`;
/** The panel beside an entry's form. */
const panel = (): Locator =>
  page
    .getByRole('complementary')
    .filter({ has: page.getByRole('heading', { name: 'Di situs' }) })
    .getByRole('status');

/** The page in the phone beside the form. */
const phone = (): FrameLocator => page.frameLocator('iframe[title="Draf di ponsel"]');

async function makeLink(): Promise<string> {
  await page.getByRole('button', { name: 'Buat tautan' }).click();
  return (await page.getByRole('link', { name: 'Buka pratinjau' }).getAttribute('href')) ?? '';
}
async function publishInForm(summary: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Ringkasan' }).fill(summary);
  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
}
async function planFor(label: string): Promise<void> {
  const day = page.getByRole('group', { name: label }).getByRole('combobox', { name: 'Pilih tanggal' });
  await day.fill('01/11/2026');
  await day.press('Tab');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
}
function paragraph(text: string) {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}
async function confirm(label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ya, lanjutkan' }).click();
}

test('after a publish the panel says when it was live and how soon, with a link to a page that shows it', async () => {
  const { documentId } = await client.findBySlug('service', 'ktp-el-baru');
  await page.goto(form('service', documentId));
  await expect.poll(() => panel().innerText(), patience).toMatch(/^Tayang/);
  const before = await panel().innerText();
  await publishInForm('Ringkasan baru untuk diperiksa di panel.');
  await expect.poll(() => panel().innerText(), patience).not.toBe(before);
  await expect.poll(() => panel().innerText(), patience).toMatch(liveText);
  const link = panel().getByRole('link', { name: 'Lihat di situs' });
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', stack.siteOrigin);
  expect(pathname).toBe('/layanan/ktp-el-baru/');
  // The link leads to the city's address; in a test the same page is at the stack's own.
  const resident = await browser.newPage();
  await resident.goto(stack.siteOrigin + pathname);
  await resident.getByText('Ringkasan baru untuk diperiksa di panel.').first().waitFor();
  await resident.close();
});

test('what is planned in the form goes live and comes down by itself', async () => {
  const fields = { title: 'Kabar terjadwal', kind: 'berita', publishedOn: '2026-11-02', body: paragraph('Isi kabar.') };
  const { documentId } = await client.create('news-item', { ...fields, slug: 'kabar-terjadwal', editorial: {} });
  await page.goto(form('news-item', documentId));
  // A time that is over is due at once; the day alone stands for its first minute.
  await planFor('Terbitkan otomatis pada');
  await expect.poll(() => panel().innerText(), patience).toMatch(liveText);
  expect((await stack.fetchPage('/berita/kabar-terjadwal/')).body).toContain('Isi kabar.');
  await page.reload();
  await planFor('Tarik otomatis pada');
  await expect.poll(async () => (await stack.fetchPage('/berita/kabar-terjadwal/')).status, patience).toBe(404);
});

test('a draft is looked at as it is typed, on a phone beside the form, and by a link as it is saved', async () => {
  const { documentId } = await client.findBySlug('service', 'ktp-el-baru');
  await page.goto(form('service', documentId));
  await page.getByRole('button', { name: 'Lihat di ponsel' }).click();
  await phone().getByRole('heading', { level: 1, name: 'KTP elektronik baru' }).waitFor();
  expect((await page.locator('iframe[title="Draf di ponsel"]').boundingBox())?.width).toBe(360);
  await page.getByRole('textbox', { name: 'Ringkasan' }).fill('Ringkasan yang sedang diketik.');
  await phone().getByText('Ringkasan yang sedang diketik.').first().waitFor();
  const link = await makeLink();
  expect(await (await fetch(link)).text()).not.toContain('Ringkasan yang sedang diketik.');
  await Promise.all([page.waitForResponse(/\/desk\/review\//), page.getByRole('button', { name: 'Simpan' }).click()]);
  const seen = await fetch(link);
  expect([seen.status, await seen.text()]).toEqual([200, expect.stringContaining('Ringkasan yang sedang diketik.')]);
  expect((await stack.fetchPage('/layanan/ktp-el-baru/')).body).not.toContain('Ringkasan yang sedang diketik.');
  expect((await fetch(link.replace(/.$/, (sign) => (sign === 'A' ? 'Q' : 'A')))).status).toBe(404);
});

test('a preview shows relations that are not saved, and drafts and files that residents do not have yet', async () => {
  const agency = await client.create('agency', { title: 'Dinas Percobaan', shortName: 'Percobaan', kind: 'dinas', standing: 'aktif' });
  const bytes = new Uint8Array(Buffer.concat([photo, Buffer.from('draf')]));
  const upload = { name: 'foto-draf.png', type: 'image/png', bytes, alternativeText: 'Satu warna.' };
  const file = await uploadFile(stack.cmsOrigin, stackAdministrator, upload);
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Isi berita.' }] }];
  const fields = { title: 'Berita yang masih draf', kind: 'berita', publishedOn: '2026-11-01', body: text, cover: file.id };
  const { documentId } = await client.create('news-item', { ...fields, agencies: [agency.documentId] });
  await page.goto(form('news-item', documentId));
  await page.getByRole('button', { name: 'Lihat di ponsel' }).click();
  await phone().getByRole('heading', { level: 1, name: 'Berita yang masih draf' }).waitFor();
  await page.getByRole('combobox', { name: /Perangkat daerah terkait/ }).click();
  await page.getByRole('option', { name: /Badan Pendapatan Daerah/ }).click();
  for (const name of ['Dinas Percobaan', 'Badan Pendapatan Daerah']) await phone().getByText(name).first().waitFor();
  const cover = phone().getByRole('img', { name: 'Satu warna.' });
  await expect.poll(() => cover.evaluate((img: HTMLImageElement) => img.currentSrc), patience).toBe(`${stack.cmsOrigin}${file.url}`);
  expect(await cover.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Tutup pratinjau' }).first().click();
});

test('an entry whose page cannot be made says "gagal" with the reason: in its panel, on the home page, on the status page', async () => {
  const file = await uploadFile(stack.cmsOrigin, stackAdministrator, {
    name: 'foto-rusak.png',
    type: 'image/png',
    bytes: new Uint8Array(photo),
    alternativeText: 'Satu warna.',
  });
  picture = join(stack.dataDirectory, 'cms', 'public', file.url);
  renameSync(picture, `${picture}.away`);
  const fields = {
    title: 'Berita dengan foto hilang',
    kind: 'berita',
    publishedOn: '2026-11-01',
    body: paragraph('Isi berita.'),
    cover: file.id,
  };
  newsItem = (await client.create('news-item', fields)).documentId;
  await client.publish('news-item', newsItem);
  await page.goto(form('news-item', newsItem));
  await expect.poll(() => panel().innerText(), patience).toMatch(/^Gagal\s[\s\S]*"foto-rusak\.png" tidak ada di CMS\. Unggah ulang/);
  for (const address of ['/admin', '/admin/penerbitan']) {
    await page.goto(address);
    const row = page.getByRole('listitem').filter({ hasText: 'Berita dengan foto hilang' }).first();
    await expect.poll(() => row.innerText(), patience).toContain('tidak ada di CMS');
  }
});

test('once it is mended and published it is live', async () => {
  renameSync(`${picture}.away`, picture);
  await page.goto(form('news-item', newsItem));
  await publishInForm('Fotonya sudah ada.');
  await expect.poll(() => panel().innerText(), patience).toMatch(liveText);
  const { pathname } = new URL((await panel().getByRole('link').getAttribute('href')) ?? '', stack.siteOrigin);
  expect((await stack.fetchPage(pathname)).body).toContain('Berita dengan foto hilang');
});

test('going back to an earlier release holds publishing and says so, until it is resumed', async () => {
  await page.goto('/admin/penerbitan');
  await page.getByText('Kosong. Semua yang terbit sudah diolah.').waitFor();
  await confirm('Kembalikan ke rilis sebelumnya');
  await page.getByText('Publikasi ditahan sampai dilanjutkan.').waitFor();
  await page.goto(form('news-item', newsItem));
  await expect.poll(() => panel().innerText(), patience).toMatch(/^Publikasi ditahan/);
  expect((await stack.fetchPage('/berita/')).body).not.toContain('Berita dengan foto hilang');
  await page.goto('/admin/penerbitan');
  await confirm('Lanjutkan publikasi');
  await page.getByText('Rilis terbaru tayang dan publikasi berjalan lagi.').waitFor();
  await page.goto(form('news-item', newsItem));
  await expect.poll(() => panel().innerText(), patience).toMatch(liveText);
});

test('a rebuild is asked for and done', async () => {
  await page.goto('/admin/penerbitan');
  await confirm('Bangun ulang semua');
  await page.getByText('Semua halaman sedang dibuat ulang.').waitFor();
  await expect.poll(() => stack.readLog('publisher').includes('"verb":"rebuild"'), patience).toBe(true);
});

test('the status page fits a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/admin/penerbitan');
  await page.getByRole('heading', { name: 'Terakhir terbit' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
