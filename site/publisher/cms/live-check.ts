import { hash } from 'node:crypto';

const timeoutMs = 5_000;

/**
 * Fetches a page as a resident would, through the web server, and compares its bytes with those of the release.
 *
 * @param blob SHA-256 of the page; undefined where the release has no page at this path.
 * @param isRedirect whether the page is one that the web server may answer with a redirect of its own.
 */
export async function isLive(siteUrl: string, path: string, blob: string | undefined, isRedirect: boolean): Promise<boolean> {
  const response = await fetch(new URL(path, siteUrl), {
    headers: { 'accept-encoding': 'identity', 'cache-control': 'no-cache' },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (isRedirect && response.status >= 300 && response.status < 400) return response.headers.has('location');
  if (blob === undefined) return response.status === 404 || response.status === 410;
  return response.ok && hash('sha256', bytes, 'hex') === blob;
}
