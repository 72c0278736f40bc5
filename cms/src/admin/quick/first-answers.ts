/**
 * Asks the server at once, while the admin's own script is still being read, for what the admin asks for one after the
 * other when it starts; each of its requests then finds its answer under way or there. A request that Strapi no longer
 * makes is asked for in vain, and nothing else changes. A script of its own, the first of the page.
 */
const login = ['/admin/project-type', '/admin/init'];
const everyScreen = ['/admin/users/me', '/admin/users/me/permissions', '/admin/information'];
const content = ['/content-manager/init', '/content-manager/content-types-settings'];
/** For so long after the page began to load. */
const holdMs = 5_000;

const token = findToken();
const authorization = `Bearer ${token}`;
const held = new Map(listAddresses().map((address) => [address, ask(address)]));
const ownFetch = window.fetch;

window.fetch = (input, init) => {
  if (init?.method !== undefined && init.method !== 'GET') {
    // What it changes, the answers may not know of.
    held.clear();
    return ownFetch(input, init);
  }
  const address = typeof input === 'string' && input.startsWith(location.origin) ? input.slice(location.origin.length) : '';
  const answer = new Headers(init?.headers).get('authorization') === authorization ? held.get(address) : undefined;
  if (!answer) return ownFetch(input, init);
  held.delete(address);
  return answer.then((response) => (response?.ok ? response : ownFetch(input, init)));
};
setTimeout(() => {
  held.clear();
  window.fetch = ownFetch;
}, holdMs);

function listAddresses(): string[] {
  const [, uid] = /^\/admin\/content-manager\/(?:collection|single)-types\/([^/]+)/.exec(location.pathname) ?? [];
  if (!token || location.pathname.startsWith('/admin/auth/')) return login;
  return [...login, ...everyScreen, ...(uid ? [...content, `/content-manager/content-types/${uid}/configuration`] : [])];
}

/** Undefined where there was no answer. */
function ask(address: string): Promise<Response | undefined> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: authorization };
  return fetch(address, { headers, credentials: 'include' }).catch(() => undefined);
}

/** Where Strapi keeps it: for people who are to stay logged in, or for the session. */
function findToken(): string | null {
  const kept = localStorage.getItem('jwtToken');
  if (kept) return JSON.parse(kept) as string;
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('jwtToken='));
  return cookie ? decodeURIComponent(cookie.slice('jwtToken='.length)) : null;
}

export {};
