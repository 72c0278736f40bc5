import { hash, timingSafeEqual } from 'node:crypto';

/** Compares the token of an `Authorization` header in a time that tells nothing about how much of it was right. */
export function hasBearerToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer ([\x21-\x7e]+)$/.exec(authorization ?? '')?.[1];
  if (!given || !token) return false;
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer'));
}
