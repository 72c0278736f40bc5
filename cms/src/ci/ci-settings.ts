import type { Environment } from '../environment.ts';

/** How builds of the site are asked for. */
export interface CiSettings {
  kind: 'github' | 'gitlab' | 'forgejo' | 'webhook';
  url: string;
  token: string;
  ref: string;
  role: 'instead' | 'beside';
  collectMs: number;
  patienceMs: number;
}

/** Undefined on a server that asks no CI for anything: then nothing of this folder runs. */
export function ciSettingsOf(environment: Environment): CiSettings | undefined {
  const { CMS_CI_KIND: kind, CMS_CI_URL: url, CMS_CI_TOKEN: token } = environment;
  if (kind === undefined || url === undefined || token === undefined) return undefined;
  return {
    ...{ kind, url, token, ref: environment.CMS_CI_REF, role: environment.CMS_CI_ROLE },
    collectMs: environment.CMS_CI_COLLECT_SECONDS * 1000,
    patienceMs: environment.CMS_CI_PATIENCE_MINUTES * 60_000,
  };
}
