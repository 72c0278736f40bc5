import { join } from 'node:path';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

type Environment = NodeJS.ProcessEnv;

/** What the cms is told. The first administrator is named only while there is none. */
export function cmsEnvironment(settings: Settings, secrets: Secrets, admin?: { email: string; password: string }): Environment {
  return {
    ...sharedEnvironment(settings),
    ...secrets,
    ...cmsSettings(),
    CMS_HOST: settings.cms.host,
    CMS_PORT: String(settings.cms.port),
    CMS_URL: settings.cms.url ?? '',
    CMS_ADMIN_EMAIL: admin?.email ?? '',
    CMS_ADMIN_PASSWORD: admin?.password ?? '',
    SITE_URL: settings.site.url,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'id',
  };
}

/** The cms alone asks CI for builds, and reaches its database. */
function cmsSettings(): Environment {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('CMS_CI_') || name === 'CMS_DATABASE_URL'));
}

/** The publisher gets one secret: the token for what is public anyway. */
export function publisherEnvironment(settings: Settings, { CMS_PUBLISHER_TOKEN }: Secrets): Environment {
  return {
    ...sharedEnvironment(settings),
    CMS_PUBLISHER_TOKEN,
    PUBLISHER_CMS_URL: `http://${reachable(settings.cms.host)}:${settings.cms.port}`,
    PUBLISHER_CHECK_URL: siteAddress(settings),
    SITE_URL: settings.site.url,
    SITE_ALLOW_SAMPLE_DATA: String(settings.site.allowSampleData),
  };
}

/** The web server gets no secret at all. */
export function siteServerEnvironment(settings: Settings): Environment {
  return { ...sharedEnvironment(settings), SITE_HOST: settings.site.host, SITE_PORT: String(settings.site.port) };
}

/** Where this machine reaches the web server, whatever its name to the world. */
export function siteAddress({ site }: Settings): string {
  return `http://${reachable(site.host)}:${site.port}`;
}
export function cmsAddress({ cms }: Settings): string {
  return `http://${reachable(cms.host)}:${cms.port}`;
}

/** An address to listen on for all networks is not one to call. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function sharedEnvironment(settings: Settings): Environment {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(CMS|SITE)_/.test(name));
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    PALOPO_DATA_DIR: settings.dataDirectory,
    // From the second start on nothing is compiled, and the compiler of TypeScript is not in memory.
    NODE_COMPILE_CACHE: join(settings.dataDirectory, 'compiled'),
  };
}
