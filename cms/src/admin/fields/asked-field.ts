/** The field that an address of an entry asks to open: `…#isian=decisions.0.status`. */
const mark = '#isian=';

export function withAskedField(address: string, path: string | null): string {
  return path === null ? address : `${address}${mark}${encodeURIComponent(path)}`;
}

export function askedField(hash: string): string | undefined {
  if (!hash.startsWith(mark)) return undefined;
  try {
    return decodeURIComponent(hash.slice(mark.length));
  } catch {
    return undefined;
  }
}
