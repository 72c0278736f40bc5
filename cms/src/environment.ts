import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const secret = z.string().min(16, 'must be a secret of at least 16 characters (the start script makes one)');
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

/** The settings of the cms. Secrets have no default: the start script makes them once and passes them in. */
const environmentSchema = z.object({
  PALOPO_DATA_DIR: z.string().min(1, 'must name the folder that holds all state'),
  CMS_HOST: z.string().min(1).default('127.0.0.1'),
  CMS_PORT: z.coerce.number().int().min(0).max(65_535).default(1337),
  /** Where editors reach the cms when a proxy stands before it. Its forwarded headers are trusted only then. */
  CMS_URL: httpUrl.optional(),
  SITE_URL: httpUrl,
  CMS_APP_KEYS: z
    .string('must hold secrets joined by commas')
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .pipe(z.array(secret).min(1)),
  CMS_ADMIN_JWT_SECRET: secret,
  CMS_API_TOKEN_SALT: secret,
  CMS_TRANSFER_TOKEN_SALT: secret,
  CMS_ENCRYPTION_KEY: secret,
  CMS_PUBLISHER_TOKEN: secret,
  /** How hard SQLite insists that a commit is on the disk. Only the importer says `normal`: it can begin again. */
  CMS_SQLITE_SYNCHRONOUS: z.enum(['full', 'normal']).default('full'),
  CMS_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).default('warn'),
  /** The first administrator, made when there is none. */
  CMS_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  CMS_ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
});
export type Environment = z.infer<typeof environmentSchema>;

/** `strapi build` reads the configuration too, on machines that have no secrets and no data. */
const buildEnvironment: Environment = {
  PALOPO_DATA_DIR: '.cache/build',
  CMS_HOST: '127.0.0.1',
  CMS_PORT: 1337,
  SITE_URL: 'http://127.0.0.1:4321',
  CMS_APP_KEYS: [],
  CMS_ADMIN_JWT_SECRET: '',
  CMS_API_TOKEN_SALT: '',
  CMS_TRANSFER_TOKEN_SALT: '',
  CMS_ENCRYPTION_KEY: '',
  CMS_PUBLISHER_TOKEN: '',
  CMS_SQLITE_SYNCHRONOUS: 'full',
  CMS_LOG_LEVEL: 'warn',
};

/** Reads the settings; throws one error that lists every fault. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  // An empty variable, as in `SITE_URL= pnpm start`, is one that is not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: [name], message }) =>
    given[String(name)] === undefined ? `${String(name)} is not set` : `${String(name)} ${message}`,
  );
  throw new Error(`The cms cannot start: ${faults.length} faulty setting(s).\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

/** Read anew each time: a test boots several cms in one process. */
export function getEnvironment(): Environment {
  return process.env.CMS_BUILDING === 'true' ? buildEnvironment : parseEnvironment(process.env);
}

/** The folder of the cms inside the data folder: `database.sqlite` and `public/uploads/`. Made when missing. */
export function getCmsDataDirectory(): string {
  const directory = path.resolve(getEnvironment().PALOPO_DATA_DIR, 'cms');
  try {
    mkdirSync(path.join(directory, 'public', 'uploads'), { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    throw new Error(`Cannot write to ${directory}: give it to this user, or set PALOPO_DATA_DIR to another folder.`, { cause: error });
  }
  return directory;
}

/** Strapi serves every file of this folder: it must hold nothing but `uploads/`. */
export function getPublicDirectory(): string {
  return path.join(getCmsDataDirectory(), 'public');
}
