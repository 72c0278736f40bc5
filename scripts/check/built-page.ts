import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site as a phone gets it. */
export interface BuiltPage {
  /** Its address: `/layanan/ktp-el-baru/`. */
  path: string;
  html: string;
  /** Bytes on the wire by coding; styles are inside. */
  brotli: number;
  gzip: number;
  /** Origins that opening the page would ask: of scripts, styles, pictures, frames, fonts. Links are not asked. */
  foreignOrigins: string[];
}

/** All pages of a static site with ready-made `.br` and `.gz` neighbours, but for those that only send on to another. */
export function listBuiltPages(directory: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: directory })
    .sort()
    .flatMap((file) => {
      const path = join(directory, file);
      const html = readFileSync(path, 'utf8');
      if (html.includes('http-equiv="refresh"')) return [];
      const address = `/${file.replace(/index\.html$/, '')}`;
      return [
        {
          path: address,
          html,
          brotli: statSync(`${path}.br`).size,
          gzip: statSync(`${path}.gz`).size,
          foreignOrigins: findForeignOrigins(html),
        },
      ];
    });
}

const loadingTag = /<(?:script|img|source|iframe|video|audio|embed|object|input|track)\b[^>]*>/g;
const loadingLink = /<link\b(?=[^>]*\brel="?(?:stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|manifest|modulepreload))[^>]*>/g;
const styleUrl = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;

export function findForeignOrigins(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\bstyle="([^"]*)"/g)].map(([, sheet, inline]) => sheet ?? inline ?? '');
  const addresses = [
    ...[...html.matchAll(loadingTag), ...html.matchAll(loadingLink)].flatMap(([tag]) =>
      [...tag.matchAll(/\b(?:src|srcset|href|data|poster)\s*=\s*["']?([^"'>]+)/g)].flatMap(([, value = '']) => value.split(/\s*,\s+/)),
    ),
    ...styles.flatMap((css) => [...css.matchAll(styleUrl)].map(([, url, imported]) => url ?? imported ?? '')),
  ];
  const foreign = addresses.map((address) => /^\s*((?:https?:)?\/\/[^/\s]+)/i.exec(address)?.[1]).filter((origin) => origin !== undefined);
  return [...new Set(foreign)].sort();
}
