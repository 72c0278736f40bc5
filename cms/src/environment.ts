import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const secret = z.string().min(16, 'must be a secret of at least 16 characters (the start script makes one)');
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
/** A token goes there: in the clear only to this machine itself. */
const tokenUrl = httpUrl.refine((address) => {
  const { protocol, hostname, username, password } = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || isHere) && username === '' && password === '';
}, 'must begin with https:// and hold no name or password');

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
  /** A PostgreSQL database in place of the SQLite file in the data folder: `postgresql://user:password@host/name`. */
  CMS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional(),
  CMS_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).default('warn'),
  /** The service that is asked to build the site after changes, if any: see docs/ci/. */
  CMS_CI_KIND: z.enum(['github', 'gitlab', 'forgejo', 'webhook']).optional(),
  /** Where it is asked. */
  CMS_CI_URL: tokenUrl.optional(),
  /** What it knows the cms by; for `webhook` the secret of the signature. */
  CMS_CI_TOKEN: secret.optional(),
  /** The branch whose workflow builds; GitHub takes the default branch. */
  CMS_CI_REF: z
    .string()
    .regex(/^[\w./-]{1,200}$/, 'must be the name of a branch')
    .default('main'),
  /** `instead`: there is no local publisher. `beside`: there is one, and what CI builds is a copy elsewhere. */
  CMS_CI_ROLE: z.enum(['instead', 'beside']).default('instead'),
  /** Changes of this many seconds go into one build. */
  CMS_CI_COLLECT_SECONDS: z.coerce.number().min(0).max(3_600).default(10),
  /** A build that reports nothing for so long is asked for again. */
  CMS_CI_PATIENCE_MINUTES: z.coerce.number().min(1).max(1_440).default(30),
  /** The first administrator, made when there is none. */
  CMS_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  CMS_ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
});
/** Settings that are given together or not at all. */
const ciSettingNames = ['CMS_CI_KIND', 'CMS_CI_URL', 'CMS_CI_TOKEN'] as const;
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
  CMS_CI_REF: 'main',
  CMS_CI_ROLE: 'instead',
  CMS_CI_COLLECT_SECONDS: 10,
  CMS_CI_PATIENCE_MINUTES: 30,
};

/** Reads the settings; throws one error that lists every fault. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  // An empty variable, as in `SITE_URL= pnpm start`, is one that is not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const missing = ciSettingNames.filter((name) => given[name] === undefined);
  const isCiIncomplete = missing.length > 0 && missing.length < ciSettingNames.length;
  if (parsed.success && !isCiIncomplete) return parsed.data;
  const faults = (parsed.error?.issues ?? []).map(({ path: [name], message }) =>
    given[String(name)] === undefined ? `${String(name)} is not set` : `${String(name)} ${message}`,
  );
  if (isCiIncomplete) faults.push(...missing.map((name) => `${name} is not set, but other settings of CI are`));
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
