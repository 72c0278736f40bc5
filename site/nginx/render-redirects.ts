import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const redirectFile = z.record(z.string(), z.string());

/** The release's `_alihan.json` as lines of an nginx map. `/lama` and `/lama/` are one address. */
export function renderRedirects(json: string): string {
  return Object.entries(redirectFile.parse(JSON.parse(json)))
    .flatMap(([from, to]) => {
      const slashless = from.length > 1 && from.endsWith('/') ? from.slice(0, -1) : from;
      return [slashless, ...(slashless.endsWith('/') || slashless.includes('.') ? [] : [`${slashless}/`])].map((key) => [key, to] as const);
    })
    .map(([from, to]) => `${quote(from)} ${quoteTarget(to)};\n`)
    .join('');
}

/** Nothing an editor typed may end the string. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n\t]/g, '')}"`;
}

/** In a value, unlike in a key, `$` would name a variable, and has no escape: its percent form is the same address. */
function quoteTarget(to: string): string {
  return quote(to.replaceAll('$', '%24').replaceAll(' ', '%20'));
}

/** Writes `<data>/nginx-redirects.map`; exit code 0 when it changed and nginx must be reloaded, 3 when it did not. */
if (import.meta.main) {
  const dataDirectory = process.env.PALOPO_DATA_DIR;
  if (!dataDirectory) throw new Error('Set PALOPO_DATA_DIR in the environment.');
  const source = join(dataDirectory, 'releases', 'current', '_alihan.json');
  const target = join(dataDirectory, 'nginx-redirects.map');
  const map = existsSync(source) ? renderRedirects(readFileSync(source, 'utf8')) : '';
  if (existsSync(target) && readFileSync(target, 'utf8') === map) process.exitCode = 3;
  else {
    writeFileSync(`${target}.new`, map);
    renameSync(`${target}.new`, target);
  }
}
