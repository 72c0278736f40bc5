/** A coding of which the release holds ready files, with the ending of their names. */
export interface ContentCoding {
  name: 'br' | 'gzip' | 'identity';
  suffix: '.br' | '.gz' | '';
}
const identity: ContentCoding = { name: 'identity', suffix: '' };
const codings: readonly ContentCoding[] = [{ name: 'br', suffix: '.br' }, { name: 'gzip', suffix: '.gz' }, identity];

/** The codings a client takes, smallest file first; plain bytes are always the last resort (RFC 9110, 12.5.3). */
export function acceptedCodings(acceptEncoding: string | undefined): readonly ContentCoding[] {
  if (!acceptEncoding) return [identity];
  const qualities = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    qualities.set(name === 'x-gzip' ? 'gzip' : name, quality === undefined ? 1 : Number(quality));
  }
  const isAccepted = ({ name }: ContentCoding): boolean => name === 'identity' || (qualities.get(name) ?? qualities.get('*') ?? 0) > 0;
  return codings.filter(isAccepted);
}

/** Whether the client's copy is still the current one (RFC 9110, 13.1.2: weak comparison). */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((candidate) => {
    const tag = candidate.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
}

export type ByteRange = { start: number; end: number } | 'whole' | 'unsatisfiable';

/**
 * One range of bytes, both ends included. Several ranges, other units and a range of an outdated copy get the whole file,
 * as RFC 9110 (14.2) allows.
 */
export function requestedRange(range: string | undefined, ifRange: string | undefined, etag: string, size: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!match || (ifRange !== undefined && ifRange !== etag)) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  if (first === '') return Number(last) === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return 'whole';
  return start < size ? { start, end } : 'unsatisfiable';
}
