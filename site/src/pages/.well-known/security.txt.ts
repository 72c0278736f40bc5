import type { APIRoute } from 'astro';
import { thisMonth } from '../../data/clock.ts';
import { getSiteFrame } from '../../data/queries/site-frame.ts';
import { addMonths } from '../../figures/month.ts';

/** How long after the publisher's last month the file may still be believed; RFC 9116 advises less than a year. */
const monthsToExpiry = 6;

/** Who to tell of a security fault (RFC 9116). It is made again each month, so it expires only on a site nobody keeps. */
export const GET: APIRoute = ({ site }) => {
  const { email, complaintsUrl } = getSiteFrame();
  const href = (path: string): string => new URL(path, site).href;
  const lines = [
    ...(email ? [`Contact: mailto:${email}`] : []),
    `Contact: ${complaintsUrl}`,
    `Expires: ${addMonths(thisMonth(), monthsToExpiry)}-01T00:00:00+08:00`,
    'Preferred-Languages: id, en',
    `Canonical: ${href('/.well-known/security.txt')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
