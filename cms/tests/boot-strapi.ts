import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { callHttp } from './call-http.ts';
import { cmsDirectory, compileCms } from './compile-cms.ts';
import { TestDatabase } from './test-database.ts';

// Strapi's ESM entry fails under plain Node.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as {
  createStrapi(options: { appDir: string; distDir: string; autoReload: boolean; serveAdminPanel: boolean }): Core.Strapi;
};

export const testAdministrator = { email: 'admin@palopo.test', password: 'Kata-Sandi-Uji-1' };
export const testPublisherToken = 'token-penerbit-untuk-uji';

export interface TestCms {
  strapi: Core.Strapi;
  dataDirectory: string;
  /** `http://127.0.0.1:PORT`; only when booted with `listen`. */
  origin: string;
  /** Calls the admin's HTTP API as the first administrator. */
  asAdministrator(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** Stops Strapi. The data folder is removed unless it was given, so that a test can boot again on it. */
  stop(): Promise<void>;
}

export interface BootOptions {
  listen?: boolean;
  /** Boots on what an earlier boot left there, or empty. It is not removed in the end. */
  dataDirectory?: string;
  /** A first boot, as a new city sees it, rather than on a copy of a database that was made by one. */
  isFirstBoot?: boolean;
  environment?: Record<string, string>;
}

/** Boots the real cms in this process, on a database of its own. One at a time: Strapi keeps itself in a global. */
export async function bootStrapi(options: BootOptions = {}): Promise<TestCms> {
  const dataDirectory = options.dataDirectory ?? mkdtempSync(path.join(tmpdir(), 'palopo-cms-'));
  const distDir = compileCms();
  const database = TestDatabase.of(dataDirectory);
  await database?.create();
  const usesTemplate = !database && !options.dataDirectory && !options.isFirstBoot;
  const isCopy = usesTemplate && copyTemplate(distDir, dataDirectory);
  Object.assign(process.env, testEnvironment(dataDirectory), options.environment, database && { CMS_DATABASE_URL: database.url });
  const strapi = createStrapi({ appDir: cmsDirectory, distDir, autoReload: false, serveAdminPanel: false });
  await strapi.load();
  if (usesTemplate && !isCopy) await keepTemplate(strapi, templateOf(distDir));
  const origin = options.listen ? await listen(strapi) : '';
  let token: string | undefined;
  return {
    strapi,
    dataDirectory,
    origin,
    async asAdministrator(method, address, body) {
      token ??= await logIn(origin);
      return callHttp(`${origin}${address}`, method, body, token);
    },
    async stop() {
      await destroyKeepingListeners(strapi);
      if (options.dataDirectory) return;
      rmSync(dataDirectory, { recursive: true, force: true });
      await database?.drop();
    },
  };
}

const templateOf = (distDir: string): string => path.join(distDir, 'booted.sqlite');

/** Begins a data folder with the database that a first boot of these sources made, if there was one. Tells whether. */
export function copyTemplate(distDir: string, dataDirectory: string): boolean {
  const template = templateOf(distDir);
  if (!existsSync(template)) return false;
  mkdirSync(path.join(dataDirectory, 'cms'), { recursive: true });
  cpSync(template, path.join(dataDirectory, 'cms', 'database.sqlite'));
  return true;
}

/** Making the schema takes most of a first boot: later tests start from what it made. */
async function keepTemplate(strapi: Core.Strapi, template: string): Promise<void> {
  const draft = `${template}.${process.pid}`;
  await strapi.db.connection.raw('vacuum into ?', [draft]);
  renameSync(draft, template);
}

export function testEnvironment(dataDirectory: string): Record<string, string> {
  return {
    PALOPO_DATA_DIR: dataDirectory,
    CMS_PORT: '0',
    SITE_URL: 'http://127.0.0.1:4321',
    CMS_APP_KEYS: 'kunci-aplikasi-untuk-uji',
    CMS_ADMIN_JWT_SECRET: 'rahasia-jwt-untuk-uji',
    CMS_API_TOKEN_SALT: 'garam-token-untuk-uji',
    CMS_TRANSFER_TOKEN_SALT: 'garam-transfer-untuk-uji',
    CMS_ENCRYPTION_KEY: 'kunci-enkripsi-untuk-uji-32-huruf',
    CMS_PUBLISHER_TOKEN: testPublisherToken,
    CMS_ADMIN_EMAIL: testAdministrator.email,
    CMS_ADMIN_PASSWORD: testAdministrator.password,
    CMS_LOG_LEVEL: 'error',
    // No test cuts the power; each commit would wait for the disk.
    CMS_SQLITE_SYNCHRONOUS: 'normal',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'id',
  };
}

function listen(strapi: Core.Strapi): Promise<string> {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  return new Promise((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`));
  });
}

async function logIn(origin: string): Promise<string> {
  const { status, body } = await callHttp(`${origin}/admin/login`, 'POST', testAdministrator);
  if (status !== 200) throw new Error(`The test administrator cannot log in (${status}): ${JSON.stringify(body)}`);
  return (body as { data: { token: string } }).data.token;
}

/** `destroy()` removes every listener of the process, those of the test runner too. */
async function destroyKeepingListeners(strapi: Core.Strapi): Promise<void> {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}
