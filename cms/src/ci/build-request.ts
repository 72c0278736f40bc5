import { createHmac } from 'node:crypto';
import type { CiSettings } from './ci-settings.ts';

export interface BuildRequest {
  headers: Record<string, string>;
  body: string;
}

/** The name of the event that the workflow listens for (docs/ci/). */
const eventType = 'content-published';

/**
 * The request that starts a build: GitHub's `repository_dispatch`, GitLab's pipeline trigger, Forgejo's
 * `workflow_dispatch`, or any receiver that checks the HMAC-SHA256 of the body. It carries no content: the build fetches
 * that itself, so a late request can bring nothing old.
 */
export function buildRequest({ kind, token, ref }: CiSettings, cursor: number): BuildRequest {
  const json = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'palopo-cms' };
  switch (kind) {
    case 'github': {
      const headers = { ...json, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
      const body = JSON.stringify({ event_type: eventType, client_payload: { cursor } });
      return { headers: { ...headers, authorization: `Bearer ${token}` }, body };
    }
    case 'gitlab':
      return { headers: json, body: JSON.stringify({ token, ref, variables: { PALOPO_CURSOR: String(cursor) } }) };
    case 'forgejo':
      return { headers: { ...json, authorization: `token ${token}` }, body: JSON.stringify({ ref }) };
    case 'webhook': {
      const body = JSON.stringify({ event: eventType, ref, cursor });
      const signature = createHmac('sha256', token).update(body).digest('hex');
      return { headers: { ...json, 'x-palopo-event': eventType, 'x-hub-signature-256': `sha256=${signature}` }, body };
    }
  }
}
