import { readSrcset, readTags } from './read-tags.ts';

/** One address that a page names, as the page's reader would follow it. */
interface Link {
  path: string;
  /** Without `#`; '' where there is none. */
  anchor: string;
}

/** The addresses on the own site that a page leads to or loads. */
export function listOwnLinks(html: string, page: string, siteUrl: string): Link[] {
  const base = new URL(page, siteUrl);
  return readTags(html)
    .flatMap(({ attributes: { href, src, action, srcset = '' } }) => [
      href,
      src,
      action,
      ...readSrcset(srcset).map(({ address }) => address),
    ])
    .flatMap((value) => {
      if (value === undefined || !URL.canParse(value, base)) return [];
      const { origin, pathname, hash } = new URL(value, base);
      return origin === base.origin ? [{ path: decodeURI(pathname), anchor: decodeURIComponent(hash.slice(1)) }] : [];
    });
}

export interface BuiltSiteFiles {
  /** HTML of each page by its address. */
  pages: ReadonlyMap<string, string>;
  /** Addresses of all other files. */
  files: ReadonlySet<string>;
  /** From old address to new one. */
  redirects: ReadonlyMap<string, string>;
}

/** Links, anchors and redirects of a whole site that lead nowhere, each with the page that has it. */
export function findLinkFaults({ pages, files, redirects }: BuiltSiteFiles, siteUrl: string): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (page: string): ReadonlySet<string> => {
    let found = anchors.get(page);
    if (!found) {
      found = new Set(readTags(pages.get(page) ?? '').flatMap(({ attributes }) => (attributes.id ? [attributes.id] : [])));
      anchors.set(page, found);
    }
    return found;
  };
  const leads = (path: string): boolean => pages.has(path) || files.has(path) || redirects.has(path);
  const faults = new Set<string>();
  for (const [page, html] of pages) {
    for (const { path, anchor } of listOwnLinks(html, page, siteUrl)) {
      if (!leads(path)) faults.add(`${page} links ${path}, which is not there`);
      else if (redirects.has(path) && !pages.has(path))
        faults.add(`${page} links ${path}, which has moved to ${redirects.get(path) ?? ''}`);
      else if (anchor !== '' && pages.has(path) && !anchorsOf(path).has(anchor))
        faults.add(`${page} links ${path}#${anchor}, which that page has not`);
    }
  }
  for (const [from, target] of redirects) {
    const { origin, pathname } = new URL(target, siteUrl);
    if (origin !== new URL(siteUrl).origin) continue;
    if (redirects.has(pathname)) faults.add(`${from} moves to ${pathname}, which has moved too`);
    else if (!leads(pathname)) faults.add(`${from} moves to ${pathname}, which is not there`);
  }
  return [...faults];
}
