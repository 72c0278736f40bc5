import { join, resolve } from 'node:path';
import { z } from 'zod';
import { checkout } from '../checkout.ts';

const port = z.coerce
  .number('must be a port number')
  .int('must be a port number')
  .min(1, 'must be 1 to 65535')
  .max(65_535, 'must be 1 to 65535');
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://palopokota.go.id' });
/** Strapi's own rules for passwords, and bcrypt's limit, checked before anything is built. */
const password = z
  .string()
  .min(12, { error: 'must have at least 12 characters', abort: true })
  .refine((value) => /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value), 'must hold a lower-case letter, a capital and a digit')
  .refine((value) => Buffer.byteLength(value) <= 72, 'must not be longer than 72 bytes');

const settingsSchema = z
  .object({
    PALOPO_DATA_DIR: z
      .string()
      .default(join(checkout, '.palopo'))
      .transform((path) => resolve(checkout, path)),
    CMS_HOST: z.string().default('127.0.0.1'),
    CMS_PORT: port.default(1337),
    CMS_URL: httpUrl.optional(),
    CMS_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    CMS_ADMIN_PASSWORD: password.optional(),
    PUBLISHER_HEAP_MB: z.coerce.number('must be a number of megabytes').int().min(128, 'must be 128 or more').optional(),
    SITE_HOST: z.string().default('127.0.0.1'),
    SITE_PORT: port.default(4321),
    SITE_URL: httpUrl.optional(),
    SITE_ALLOW_SAMPLE_DATA: z.enum(['true', 'false'], 'must be true or false').default('true'),
  })
  .refine((settings) => settings.CMS_PORT !== settings.SITE_PORT, {
    path: ['SITE_PORT'],
    message: 'must differ from CMS_PORT',
  });

export interface Settings {
  dataDirectory: string;
  cms: { host: string; port: number; url?: string };
  admin: { email?: string; password?: string };
  site: { host: string; port: number; url: string; allowSampleData: boolean };
  /** In MB, where the size of the content is not to decide. */
  publisherHeap?: number;
}

/** Reads all settings from the environment, or says everything that is wrong with them, a sentence each. */
export function parseSettings(environment: Record<string, string | undefined>): { settings: Settings } | { faults: string[] } {
  // An empty variable, as in `SITE_URL= pnpm start`, is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message} (it is ${quote(given, String(name))}).`),
    };
  }
  const values = parsed.data;
  return {
    settings: {
      dataDirectory: values.PALOPO_DATA_DIR,
      cms: { host: values.CMS_HOST, port: values.CMS_PORT, url: values.CMS_URL },
      admin: { email: values.CMS_ADMIN_EMAIL, password: values.CMS_ADMIN_PASSWORD },
      site: {
        host: values.SITE_HOST,
        port: values.SITE_PORT,
        url: (values.SITE_URL ?? `http://${values.SITE_HOST}:${values.SITE_PORT}`).replace(/\/$/, ''),
        allowSampleData: values.SITE_ALLOW_SAMPLE_DATA === 'true',
      },
      publisherHeap: values.PUBLISHER_HEAP_MB,
    },
  };
}

function quote(given: Record<string, string | undefined>, name: string): string {
  if (name.includes('PASSWORD')) return 'not shown here';
  return given[name] === undefined ? 'not set' : `"${given[name]}"`;
}
