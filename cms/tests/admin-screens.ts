import type { Page } from 'playwright-core';
import type { WalkContent } from './admin-walk-content.ts';
import { testAdministrator } from './boot-strapi.ts';

/** A screen, or a state of one, and how an editor gets there. Each starts where the one before ended. */
export interface Screen {
  name: string;
  open(page: Page, content: WalkContent): Promise<unknown>;
}

const collection = (type: string) => `/admin/content-manager/collection-types/api::${type}.${type}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const menuItem = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
/** Goes to another address inside the loaded admin: loading it anew takes seconds. */
const visit = async (page: Page, address: string): Promise<void> => {
  // A dialog or menu left open would hide the next screen from screen readers, and from this walk.
  await page.keyboard.press('Escape');
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, address);
};
const escape = (page: Page) => page.keyboard.press('Escape');

/** Screens that are there without logging in. */
export const publicScreens: readonly Screen[] = [
  { name: 'login', open: (page) => page.goto('/admin/auth/login') },
  { name: 'login with nothing filled in', open: (page) => button(page, 'Masuk').click() },
  {
    name: 'login with a wrong password',
    async open(page) {
      await page.getByLabel('Surel').fill(testAdministrator.email);
      await page.getByRole('textbox', { name: 'Kata sandi' }).fill('Salah-123');
      await button(page, 'Masuk').click();
      await page.getByText('Surel atau kata sandi salah.').waitFor();
    },
  },
  { name: 'forgotten password', open: (page) => page.goto('/admin/auth/forgot-password') },
  {
    name: 'forgotten password, sent',
    async open(page) {
      await page.getByLabel('Surel').fill('tidak-ada@palopo.test');
      await button(page, 'Kirim surel').click();
      await page.getByRole('heading', { name: 'Surel terkirim' }).waitFor();
    },
  },
  { name: 'an invitation that does not hold', open: (page) => page.goto('/admin/auth/register?registrationToken=palsu') },
  { name: 'a suspended account', open: (page) => page.goto('/admin/auth/oops') },
];

export async function logIn(page: Page): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.getByLabel('Surel').fill(testAdministrator.email);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(testAdministrator.password);
  await button(page, 'Masuk').click();
  await page.getByRole('heading', { level: 1, name: /^Halo/ }).waitFor();
}

const listScreens: readonly Screen[] = [
  { name: 'home', open: (page) => page.goto('/admin') },
  {
    name: 'home: menu of the person',
    async open(page) {
      await button(page, /Administrator/)
        .first()
        .click();
      await menuItem(page, 'Keluar').waitFor();
    },
  },
  {
    name: 'home: adding a widget',
    async open(page) {
      await escape(page);
      await button(page, 'Tambah kotak').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'publishing', open: (page) => visit(page, '/admin/penerbitan') },
  {
    name: 'what needs attention',
    async open(page) {
      await visit(page, '/admin/perlu-perhatian');
      await page.getByRole('heading', { level: 1, name: 'Perlu perhatian' }).waitFor();
    },
  },
  {
    name: 'what needs attention: kinds',
    async open(page) {
      await page.getByRole('combobox', { name: 'Jenis masalah' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'coordination',
    async open(page) {
      await visit(page, '/admin/koordinasi');
      await page.getByRole('heading', { level: 1, name: 'Koordinasi' }).waitFor();
    },
  },
  {
    name: 'digest of the month',
    async open(page) {
      await page.getByRole('link', { name: 'Ringkasan bulanan' }).click();
      await page.getByRole('heading', { name: 'Rapat dan keputusan' }).waitFor();
    },
  },
  { name: 'an empty list', open: (page) => visit(page, collection('service')) },
  { name: 'a list of entries', open: (page) => visit(page, collection('glossary-term')) },
  {
    name: 'list: actions of a row',
    async open(page) {
      await button(page, 'Tindakan baris').first().click();
      await menuItem(page, /Hapus entri/).waitFor();
    },
  },
  {
    name: 'list: filters',
    async open(page) {
      await escape(page);
      await button(page, 'Saring').click();
      await button(page, 'Tambah saringan').waitFor();
    },
  },
  {
    name: 'list: operators of a filter',
    async open(page) {
      await page.getByRole('combobox', { name: 'Pilih saringan' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'list: fields of a filter',
    async open(page) {
      await escape(page);
      await page.getByRole('combobox', { name: 'Pilih isian' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'list: nothing found',
    async open(page) {
      await visit(page, `${collection('glossary-term')}?_q=tidakada`);
    },
  },
  {
    name: 'list: columns',
    async open(page) {
      await visit(page, collection('glossary-term'));
      await button(page, 'Pengaturan tampilan').click();
      await page.getByText('Isian yang tampil').waitFor();
    },
  },
  {
    name: 'list: entries chosen',
    async open(page) {
      await visit(page, collection('glossary-term'));
      const all = page.getByRole('checkbox', { name: /Pilih semua/ });
      const publish = button(page, 'Terbitkan');
      await all.check();
      // The bar with the actions comes with a later rendering, which Strapi does not always cause itself.
      while (!(await publish.isVisible())) {
        await all.uncheck();
        await all.check();
        await page.waitForTimeout(1000);
      }
    },
  },
  {
    name: 'list: publishing several',
    async open(page) {
      await button(page, 'Terbitkan').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'list: unpublishing several',
    async open(page) {
      await escape(page);
      await button(page, 'Batalkan penerbitan').click();
      await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
    },
  },
  {
    name: 'list: deleting several',
    async open(page) {
      await escape(page);
      await button(page, 'Hapus').click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
];

const formScreens: readonly Screen[] = [
  { name: 'new service', open: (page) => visit(page, `${collection('service')}/create`) },
  {
    name: 'form: choosing a relation',
    async open(page) {
      await escape(page);
      await page.getByRole('combobox', { name: /Perangkat daerah penyelenggara/ }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'form: opened components',
    async open(page) {
      await escape(page);
      const add = button(page, /Belum ada isinya/);
      for (let left = await add.count(); left > 0; left--) await add.first().click();
    },
  },
  {
    name: 'form: refused for wrong values',
    async open(page) {
      await page.goto(`${collection('progress-record')}/create`);
      await page.getByRole('textbox', { name: 'Judul catatan' }).fill('Capaian contoh');
      await page.getByLabel('Capaian (%)').fill('250');
      await button(page, 'Terbitkan').click();
      await page
        .getByText(/paling besar 100|antara 0 dan 100/i)
        .first()
        .waitFor();
    },
  },
  {
    name: 'form: more actions',
    async open(page, { newsItem }) {
      await page.goto(`${collection('news-item')}/${newsItem}`);
      await button(page, 'Tindakan lain').first().click();
      await menuItem(page, 'Gandakan').waitFor();
    },
  },
  {
    name: 'form: blocks of a text',
    async open(page, { newsItem }) {
      await page.goto(`${collection('news-item')}/${newsItem}`);
      await page.getByRole('toolbar').getByRole('combobox').first().click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'form: link in a text',
    async open(page) {
      await escape(page);
      await page.getByRole('textbox').filter({ hasText: 'Jalan dibuka.' }).click();
      await page.keyboard.press('Control+A');
      await button(page, 'Tautan').or(page.getByRole('toolbar').getByLabel('Tautan')).first().click();
      await page.getByPlaceholder('Tempel tautan').waitFor();
    },
  },
  {
    name: 'form: not fit to publish',
    async open(page, { newsItem }) {
      await page.goto(`${collection('news-item')}/${newsItem}`);
      await page.getByRole('textbox', { name: 'Judul' }).fill('Jalan baru dibuka');
      await button(page, 'Terbitkan').click();
      await page
        .getByText(/belum bisa diterbitkan/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'form: choosing a date',
    async open(page) {
      await escape(page);
      await page
        .getByRole('combobox', { name: /Tanggal/ })
        .first()
        .click();
    },
  },
  {
    name: 'form: media library opened from a field',
    async open(page) {
      await escape(page);
      await button(page, /Tekan untuk menambah berkas/)
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'form: leaving without saving',
    async open(page) {
      await escape(page);
      await page.getByRole('textbox', { name: 'Judul' }).fill('Jalan baru sekali');
      await page.getByRole('link', { name: 'Beranda' }).first().click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'form: agency',
    async open(page, { agency }) {
      await visit(page, `${collection('agency')}/${agency}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'form: other actions on an entry',
    async open(page) {
      await page.goto(collection('glossary-term'));
      await page.getByRole('row', { name: /Izin/ }).click();
      await button(page, 'Tindakan lain untuk entri ini').click();
      await menuItem(page, 'Buang perubahan').or(menuItem(page, 'Batalkan penerbitan')).first().waitFor();
    },
  },
  {
    name: 'form: saved',
    async open(page) {
      await escape(page);
      await page.getByRole('textbox', { name: 'Istilah' }).fill('Izin usaha');
      await button(page, 'Simpan').click();
      await page.getByText('Entri tersimpan').first().waitFor();
    },
  },
  {
    name: 'form: deleting',
    async open(page) {
      await button(page, 'Tindakan lain').first().click();
      await menuItem(page, /Hapus entri/).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'form: dynamic zone',
    async open(page, { page: id }) {
      await visit(page, `${collection('page')}/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'form: components of a dynamic zone',
    async open(page) {
      await button(page, /Tambah komponen ke/).click();
      await page.getByText('Pilih satu komponen').waitFor();
    },
  },
  {
    name: 'form: published entry',
    async open(page) {
      await visit(page, collection('glossary-term'));
      await page.getByRole('row', { name: /Akta/ }).click();
      await page.getByRole('tab', { name: 'Terbit' }).click();
    },
  },
  {
    name: 'form: unpublishing',
    async open(page) {
      await visit(page, collection('glossary-term'));
      await page.getByRole('row', { name: /Izin/ }).click();
      await button(page, 'Tindakan lain untuk entri ini').click();
      await menuItem(page, 'Batalkan penerbitan').click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'form: unpublished',
    async open(page) {
      await button(page, 'Ya, lanjutkan').click();
      await page.getByText('Penerbitan dibatalkan').first().waitFor();
    },
  },
  {
    name: 'form: an entry opened from a relation',
    async open(page) {
      await page.goto(`${collection('agency')}/create`);
      await page
        .getByRole('combobox', { name: /Dilebur ke/ })
        .first()
        .click();
      await page.getByRole('option', { name: /Buat baru/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'single type', open: (page) => visit(page, '/admin/content-manager/single-types/api::home-page.home-page') },
  { name: 'an entry that is not there', open: (page) => visit(page, `${collection('service')}/tidakada`) },
  { name: 'configuring a list', open: (page) => visit(page, `${collection('service')}/configurations/list`) },
  { name: 'configuring a form', open: (page) => visit(page, `${collection('service')}/configurations/edit`) },
  { name: 'configuring a component', open: (page) => visit(page, '/admin/content-manager/components/service.fee/configurations/edit') },
];

const mediaScreens: readonly Screen[] = [
  { name: 'media library', open: (page) => visit(page, '/admin/plugins/upload') },
  {
    name: 'media: adding',
    async open(page) {
      await button(page, 'Baru').click();
      await menuItem(page, /folder/i)
        .first()
        .waitFor();
    },
  },
  {
    name: 'media: new folder',
    async open(page) {
      await menuItem(page, /folder/i)
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'media: filters',
    async open(page) {
      await escape(page);
      await button(page, 'Saring').click();
    },
  },
  {
    name: 'media: order',
    async open(page) {
      await visit(page, '/admin/plugins/upload');
      await button(page, /^Urutkan:/).click();
    },
  },
  {
    name: 'media: actions on a file',
    async open(page) {
      await visit(page, '/admin/plugins/upload');
      await button(page, 'Tindakan lain').first().click();
      await menuItem(page, /Hapus/).waitFor();
    },
  },
  {
    name: 'media: details of a file',
    async open(page) {
      await visit(page, '/admin/plugins/upload');
      await page.getByText('kantor.png').first().click();
      await page.getByText('Teks alternatif').first().waitFor();
    },
  },
  {
    name: 'media: files chosen',
    async open(page) {
      await visit(page, '/admin/plugins/upload');
      await page.getByRole('checkbox').first().click();
    },
  },
  {
    name: 'media: a kind of file that is refused',
    async open(page) {
      await visit(page, '/admin/plugins/upload');
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'berkas.html', mimeType: 'text/html', buffer: Buffer.from('<p>x</p>') });
      await page
        .getByText(/gagal|tidak diterima|tidak dapat/i)
        .first()
        .waitFor();
    },
  },
];

const settingsScreens: readonly Screen[] = [
  ...[
    'settings/application-infos',
    'settings/api-tokens',
    'settings/api-tokens/create',
    'settings/admin-tokens',
    'settings/admin-tokens/create',
    'settings/transfer-tokens',
    'settings/transfer-tokens/create',
    'settings/webhooks',
    'settings/webhooks/create',
    'settings/media-library',
    'settings/internationalization',
    'settings/email',
    'settings/roles',
    'settings/roles/2',
    'settings/roles/new',
    'settings/users',
    'settings/users/1',
    'me',
    'me/sessions',
    'plugins/content-type-builder',
    'alamat-yang-tidak-ada',
  ].map((address) => ({ name: address, open: (page: Page) => visit(page, `/admin/${address}`) })),
  {
    name: 'role: fields of a type',
    async open(page) {
      await visit(page, '/admin/settings/roles/2');
      await button(page, /^Layanan/)
        .first()
        .click();
    },
  },
  { name: 'role: permissions of plugins', open: (page) => page.getByRole('tab', { name: 'Plugin' }).click() },
  {
    name: 'role: permissions of the media library',
    open: (page) =>
      button(page, /Pustaka Media/)
        .first()
        .click(),
  },
  { name: 'role: permissions of settings', open: (page) => page.getByRole('tab', { name: 'Pengaturan' }).click() },
  {
    name: 'users: inviting',
    async open(page) {
      await visit(page, '/admin/settings/users');
      await button(page, 'Undang pengguna').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'users: inviting with nothing filled in',
    open: (page) => page.getByRole('dialog').getByRole('button', { name: 'Undang pengguna' }).click(),
  },
  {
    name: 'users: filters',
    async open(page) {
      await visit(page, '/admin/settings/users');
      await button(page, 'Saring').click();
      await page.getByRole('combobox', { name: 'Pilih isian' }).click();
    },
  },
  {
    name: 'profile: wrong password',
    async open(page) {
      await visit(page, '/admin/me');
      await page.getByRole('textbox', { name: 'Kata sandi sekarang' }).fill('salah');
      await page.getByRole('textbox', { name: 'Kata sandi', exact: true }).fill('Baru-12345');
      await page.getByRole('textbox', { name: 'Ulangi kata sandi' }).fill('Baru-12345');
      await button(page, 'Simpan').click();
    },
  },
];

const phoneScreens: readonly Screen[] = [
  {
    name: 'phone: home',
    async open(page) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/admin');
    },
  },
  { name: 'phone: menu', open: (page) => button(page, 'Menu').click() },
  {
    name: 'phone: list',
    async open(page) {
      await page.goto(collection('glossary-term'));
      await page.getByRole('row', { name: /Akta/ }).waitFor();
    },
  },
  {
    name: 'phone: form',
    async open(page, { newsItem }) {
      await page.goto(`${collection('news-item')}/${newsItem}`);
      await page.getByRole('textbox', { name: 'Judul' }).waitFor();
    },
  },
  {
    name: 'phone: actions on an entry',
    open: (page) =>
      button(page, /tindakan lain/i)
        .and(page.locator(':not([aria-disabled="true"])'))
        .first()
        .click(),
  },
  { name: 'phone: media library', open: (page) => page.goto('/admin/plugins/upload') },
  { name: 'phone: settings', open: (page) => page.goto('/admin/settings') },
];

const previewScreens: readonly Screen[] = [
  {
    name: 'preview of a draft',
    async open(page, { term }) {
      await visit(page, `${collection('glossary-term')}/${term}`);
      await button(page, 'Lihat di ponsel').click();
      await page.locator('iframe').waitFor();
    },
  },
  {
    name: 'link to a preview',
    async open(page) {
      await button(page, 'Tutup pratinjau').first().click();
      await button(page, 'Buat tautan').click();
      await page.getByRole('link', { name: 'Buka pratinjau' }).waitFor();
    },
  },
];

export const screens: readonly Screen[] = [
  ...listScreens,
  ...formScreens,
  ...previewScreens,
  ...mediaScreens,
  ...settingsScreens,
  ...phoneScreens,
];
