/** Files of these kinds lie in a release a second and third time, compressed with gzip and brotli. */
const compressibleEndings = new Set(['html', 'xml', 'json', 'svg', 'txt', 'css', 'js', 'mjs', 'webmanifest', 'csv']);
/** The longest name common file systems take is 255 bytes; some room is for `.gz` and names while writing. */
const longestName = 230;

/** The file of a release that answers at `path`: `/x/` is `x/index.html`. Throws on an address no file can answer at. */
export function outputPathOf(path: string): string {
  if (path === '/404/') return '404.html';
  if (!path.startsWith('/')) throw new Error(`The address "${path}" does not start with a slash.`);
  const segments = path.slice(1).split('/').map(decodeSegment);
  const last = segments.pop() ?? '';
  for (const segment of [...segments, last || 'index.html']) checkSegment(segment, path);
  if (last === '') return [...segments, 'index.html'].join('/');
  return last.includes('.') ? [...segments, last].join('/') : [...segments, last, 'index.html'].join('/');
}

export function isCompressible(output: string): boolean {
  return compressibleEndings.has(output.slice(output.lastIndexOf('.') + 1));
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Error(`The address part "${segment}" is not valid percent-encoding.`);
  }
}

function checkSegment(segment: string, path: string): void {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  const isSafe = segment !== '' && segment !== '.' && segment !== '..' && !/[/\\\u0000-\u001f]/.test(segment);
  if (!isSafe || Buffer.byteLength(segment) > longestName) throw new Error(`The address "${path}" cannot be a file.`);
}
