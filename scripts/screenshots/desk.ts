import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkout } from '../checkout.ts';
import { takeShot } from '../pages/take-shot.ts';
import { AdminClient } from '../stack/admin-client.ts';
import { copySample } from '../stack/kept-sample.ts';
import { RunningStack, stackAdministrator } from '../stack/running-stack.ts';
import { launchBrowser } from '../test/launch-browser.ts';
import { logIn } from '../test/log-in.ts';

/** `pnpm screenshots desk`: the screens in docs/editors.md, on the way of a first service from its author to residents. */
const directory = join(checkout, 'docs', 'images', 'desk');
const password = 'Kata-Sandi-Uji-1';
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const services = '/admin/content-manager/collection-types/api::service.service';

console.log('Starting the whole product on data of its own; a few minutes.');
const stack = await RunningStack.create({}, copySample());
let browser: Browser | undefined;
try {
  await stack.start();
  mkdirSync(directory, { recursive: true });
  const client = new AdminClient(stack.cmsOrigin);
  await client.logIn(stackAdministrator.email, stackAdministrator.password);
  await client.addPerson({ firstname: 'Sitti', email: 'sitti@palopo.test', password, role: 'strapi-author' });
  await client.addPerson({ firstname: 'Baso', email: 'baso@palopo.test', password, role: 'strapi-editor' });
  browser = await launchBrowser();
  await tell(await openDesk(browser), await openDesk(browser), await openDesk(browser));
} finally {
  await browser?.close();
  await stack.dispose();
}

async function tell(manager: Page, author: Page, editor: Page): Promise<void> {
  await manager.goto('/admin/auth/login');
  await manager.getByLabel('Surel').waitFor();
  await keep(manager, 'masuk');
  await logIn(manager, stackAdministrator);
  await manager.goto('/admin/settings/penempatan');
  await manager.getByRole('combobox', { name: 'Perangkat daerah Sitti' }).click();
  await manager.getByRole('option', { name: 'Dinas Kesehatan' }).first().click();
  await manager.getByText('Penempatan Sitti tersimpan').waitFor();
  await keep(manager, 'penempatan');

  await logIn(author, { email: 'sitti@palopo.test', password });
  await author.goto(services);
  await author.getByRole('row').nth(1).waitFor();
  await keep(author, 'daftar-layanan');
  await author.goto(`${services}/create`);
  await author.getByRole('textbox', { name: 'Nama layanan' }).fill('Rujukan berjenjang puskesmas');
  await author.getByRole('textbox', { name: 'Ringkasan' }).fill('Gratis. Datang ke puskesmas Anda, lalu dirujuk ke rumah sakit.');
  // The buttons of the first panel come when the browser has a moment.
  await author.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
  await keep(author, 'formulir-layanan');
  // What is submitted is complete: a copy, as the handbook says to begin with.
  await author.goto(services);
  await author
    .getByRole('row', { name: /Imunisasi/ })
    .getByRole('button', { name: 'Tindakan baris' })
    .click();
  await author.getByRole('menuitem', { name: 'Gandakan' }).click();
  await author.getByRole('heading', { level: 1, name: /salinan/ }).waitFor();
  await author.getByRole('textbox', { name: 'Nama layanan' }).fill('Rujukan berjenjang puskesmas');
  await author.getByRole('textbox', { name: 'Ringkasan' }).fill('Gratis. Datang ke puskesmas Anda, lalu dirujuk ke rumah sakit.');
  await author.getByRole('button', { name: 'Simpan', exact: true }).click();
  await author.getByText('Simpan dahulu perubahan pada formulir.').waitFor({ state: 'detached' });
  await author.getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await author.getByRole('dialog').getByRole('textbox').fill('Layanan baru: rujukan dari puskesmas.');
  await keep(author, 'ajukan');
  await author.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk ditinjau' }).click();
  await author.getByText('Menunggu tinjauan', { exact: true }).first().waitFor();

  await logIn(editor, { email: 'baso@palopo.test', password });
  await editor.getByRole('link', { name: 'Rujukan berjenjang puskesmas' }).first().waitFor();
  await keep(editor, 'beranda-editor');
  await editor.setViewportSize(phone);
  await keep(editor, 'beranda-ponsel', phone);
  await editor.setViewportSize(desk);
  await editor.getByRole('link', { name: 'Rujukan berjenjang puskesmas' }).first().click();
  await editor.getByRole('button', { name: 'Setujui' }).waitFor();
  await keep(editor, 'tinjau');
  await editor.getByRole('button', { name: 'Kembalikan untuk diperbaiki' }).click();
  await editor.getByRole('dialog').getByRole('textbox').fill('Tulis rumah sakit yang dituju.');
  await keep(editor, 'kembalikan');

  await manager.goto(services);
  await manager.getByRole('row').nth(1).click();
  await manager.getByRole('heading', { name: 'Di situs' }).waitFor();
  await manager.getByRole('link', { name: 'Lihat di situs' }).first().waitFor();
  await keep(manager, 'tayang');
  await manager.getByRole('button', { name: 'Lihat di ponsel' }).click();
  await manager.frameLocator('iframe[title="Draf di ponsel"]').getByRole('heading', { level: 1 }).waitFor();
  await keep(manager, 'pratinjau');
  await manager.goto('/admin/penerbitan');
  await manager.getByRole('heading', { level: 1 }).waitFor();
  await keep(manager, 'status-penerbitan');
  await manager.goto('/admin/jejak-audit');
  await manager.getByRole('gridcell', { name: 'Mengajukan untuk ditinjau' }).first().waitFor();
  await keep(manager, 'jejak-audit');
}

async function openDesk(from: Browser): Promise<Page> {
  const context = await from.newContext({ baseURL: stack.cmsOrigin, viewport: desk, timezoneId: 'Asia/Makassar' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

async function keep(page: Page, name: string, size = desk): Promise<void> {
  // A panel that asks on and on never lets the network rest.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await page.evaluate(stillAnimations);
  writeFileSync(join(directory, `${name}.webp`), await takeShot(page, { ...size, scale: size === desk ? 0.7 : 1, format: 'webp' }));
  console.log(`docs/images/desk/${name}.webp`);
}

/** Runs in the page: dialogs fade in. What turns for ever is not waited for. */
async function stillAnimations(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
