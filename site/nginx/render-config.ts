import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The nginx configuration with the settings of this machine filled in. Names all that are missing. */
export function renderConfig(environment: Record<string, string | undefined>): string {
  const template = readFileSync(new URL('palopo.conf.template', import.meta.url), 'utf8');
  const values: Record<string, string | undefined> = {
    CMS_HOST: '127.0.0.1',
    CMS_PORT: '1337',
    SITE_LISTEN: '80',
    PALOPO_CHECKOUT: resolve(import.meta.dirname, '..', '..'),
    ...environment,
  };
  const missing = new Set<string>();
  const config = template.replace(/\$\{(PALOPO_[A-Z_]+|SITE_[A-Z_]+|CMS_[A-Z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value || /[\s;{}"']/.test(value)) missing.add(name);
    return value ?? '';
  });
  if (missing.size > 0) throw new Error(`Set ${[...missing].join(', ')} in the environment, without spaces, quotes, braces or semicolons.`);
  return config;
}

if (import.meta.main) {
  try {
    process.stdout.write(renderConfig(process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
