/** What an address asks for, before anything is looked up. */
export type RequestPath =
  /** A file of the release, relative to its root; `address` is the decoded path, with its slash if it had one. */
  { kind: 'file'; file: string; address: string } | { kind: 'redirect'; location: string } | { kind: 'refused' };

/**
 * Turns the request target into the name of a file below the release root. Refuses names that start with a dot (which
 * covers `..` however it is spelt; `.well-known` excepted), the publisher's own `_files` in the root, and separators or
 * NUL hidden in an escape.
 */
export function parseRequestPath(target: string): RequestPath {
  const [rawPath, query] = splitOnce(target, '?');
  if (!rawPath.startsWith('/')) return { kind: 'refused' };
  const segments: string[] = [];
  for (const [position, raw] of rawPath.slice(1).split('/').entries()) {
    const segment = decodeSegment(raw);
    if (segment === undefined || /[/\\\0]/.test(segment)) return { kind: 'refused' };
    if (segment.startsWith('.') && !(position === 0 && segment === '.well-known')) return { kind: 'refused' };
    if (segment.startsWith('_') && position === 0) return { kind: 'refused' };
    segments.push(segment);
  }
  const last = segments.pop() ?? '';
  if (segments.includes('')) return { kind: 'refused' };
  const folder = segments.map((segment) => `${segment}/`).join('');
  if (last === 'index.html') return { kind: 'redirect', location: withQuery(rawPath.slice(0, -last.length), query) };
  return { kind: 'file', file: last === '' ? `${folder}index.html` : folder + last, address: `/${folder}${last}` };
}

/** The same address with its slash, as the site's own links have it. */
export function withSlash(target: string): string {
  const [path, query] = splitOnce(target, '?');
  return withQuery(`${path}/`, query);
}

function decodeSegment(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const position = text.indexOf(separator);
  return position < 0 ? [text, undefined] : [text.slice(0, position), text.slice(position + 1)];
}

function withQuery(path: string, query: string | undefined): string {
  return query === undefined ? path : `${path}?${query}`;
}
