import { z } from 'zod';
import { FaultyEnvironment } from '../environment.ts';

const booleanWord = z.enum(['true', 'false']).transform((word) => word === 'true');
const httpUrl = z.url({ protocol: /^https?$/ });

/** The settings of a build in CI. */
const schema = z.object({
  /** Where the cms answers; the token goes there, so in the clear only on this machine. */
  PUBLISHER_CMS_URL: httpUrl.refine((address) => {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  }, 'must begin with https://'),
  CMS_PUBLISHER_TOKEN: z.string().min(16),
  /** Where residents read what was deployed. */
  PUBLISHER_CHECK_URL: httpUrl,
  SITE_ALLOW_SAMPLE_DATA: booleanWord.default(true),
});
export type CiEnvironment = z.infer<typeof schema>;

export function readCiEnvironment(variables: NodeJS.ProcessEnv): CiEnvironment {
  const { SITE_URL, PUBLISHER_CHECK_URL = SITE_URL } = variables;
  const result = schema.safeParse({ ...variables, PUBLISHER_CHECK_URL });
  if (result.success) return result.data;
  // Values may be secrets and are not repeated.
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new FaultyEnvironment(`The build cannot start with these settings:\n${faults.join('\n')}`);
}
