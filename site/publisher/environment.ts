import { z } from 'zod';

const booleanWord = z.enum(['true', 'false']).transform((word) => word === 'true');

/** The publisher's settings. */
const schema = z.object({
  /** Folder of all state, shared with cms and web server. */
  PALOPO_DATA_DIR: z.string().min(1),
  /** Where the cms answers, `http://127.0.0.1:1337`. */
  PUBLISHER_CMS_URL: z.url({ protocol: /^https?$/ }),
  CMS_PUBLISHER_TOKEN: z.string().min(20),
  /** Where the web server answers that serves the release; pages are looked at there before they are called live. */
  PUBLISHER_CHECK_URL: z.url({ protocol: /^https?$/ }),
  /** Whether entries marked "Data contoh" may go out. */
  SITE_ALLOW_SAMPLE_DATA: booleanWord.default(true),
});
export type PublisherEnvironment = z.infer<typeof schema>;

/** Settings that are missing or wrong, all of them in one message. */
export class FaultyEnvironment extends Error {}

export function readEnvironment(variables: NodeJS.ProcessEnv): PublisherEnvironment {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  // Values may be secrets and are not repeated.
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new FaultyEnvironment(`The publisher cannot start with these settings:\n${faults.join('\n')}`);
}
