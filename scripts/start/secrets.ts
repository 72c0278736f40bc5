import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from './write-private-file.ts';

const secret = z.string().min(16);
const secretsSchema = z.object({
  CMS_APP_KEYS: secret,
  CMS_ADMIN_JWT_SECRET: secret,
  CMS_API_TOKEN_SALT: secret,
  CMS_TRANSFER_TOKEN_SALT: secret,
  CMS_ENCRYPTION_KEY: secret,
  /** Lets the publisher, and nobody else, read what is public and report what became of it. */
  CMS_PUBLISHER_TOKEN: secret,
});
/** By the names of the environment variables that carry them. */
export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of this installation, made at its first start. With others, all sessions and encrypted fields are lost. */
export function ensureSecrets(dataDirectory: string): Secrets {
  const path = join(dataDirectory, 'secrets.json');
  if (existsSync(path)) return readSecrets(path);
  const secrets: Secrets = {
    CMS_APP_KEYS: Array.from({ length: 4 }, makeSecret).join(','),
    CMS_ADMIN_JWT_SECRET: makeSecret(),
    CMS_API_TOKEN_SALT: makeSecret(),
    CMS_TRANSFER_TOKEN_SALT: makeSecret(),
    CMS_ENCRYPTION_KEY: makeSecret(),
    CMS_PUBLISHER_TOKEN: makeSecret(),
  };
  writePrivateFile(path, `${JSON.stringify(secrets, undefined, 2)}\n`);
  return secrets;
}

function readSecrets(path: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(
      `The secrets in ${path} cannot be used: put back the file from a backup. Deleting it makes new ones and ends all sessions.`,
      {
        cause: error,
      },
    );
  }
}

function makeSecret(): string {
  return randomBytes(24).toString('base64url');
}
