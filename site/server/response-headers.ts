import type { OutgoingHttpHeaders } from 'node:http';

/** Pages need nothing but the site itself: no other origin, no inline script. Styles are inlined to save a round trip. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Sent with every response, also errors. `site/nginx/` sends the same. */
export const securityHeaders: OutgoingHttpHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Addresses of pictures and scripts are made from their bytes and never change; all else is asked for again, at the price of a 304. */
export function cacheControlFor(address: string): string {
  return /^\/(media|aset)\//.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
