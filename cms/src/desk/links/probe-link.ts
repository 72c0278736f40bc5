import { ForbiddenAddress, type AskServer, type ServerAnswer } from './ask-server.ts';

/**
 * What became of a link. `gone`: the server itself says that nothing is there, or fails. `silent`: no server answered,
 * which may as well be our own network. `unknown`: nothing can be told (a private address, a certificate, endless
 * redirects, a refusal of robots), and nothing is said.
 */
export type LinkOutcome = 'alive' | 'gone' | 'silent' | 'unknown';

export interface Probe {
  outcome: LinkOutcome;
  /** The last status of the server, if it gave one. */
  status: number | null;
}

const mostRedirects = 5;
const usualPorts: readonly string[] = ['', '80', '443', '8080', '8443'];

/** Opens a link as politely as can be: HEAD, and GET only where that failed; redirects are followed one by one. */
export async function probeLink(address: string, ask: AskServer): Promise<Probe> {
  try {
    let url = new URL(address);
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      if (!isAskable(url)) return { outcome: 'unknown', status: null };
      const { status, location } = await askOnce(url, ask);
      if (status < 300 || status >= 400 || location === undefined) return { outcome: outcomeOf(status), status };
      url = new URL(location, url);
    }
    return { outcome: 'unknown', status: null };
  } catch (error) {
    return { outcome: isSilence(error) ? 'silent' : 'unknown', status: null };
  }
}

/** Not with a name and password in it, nor at a port where no website is. */
function isAskable({ protocol, username, password, port }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === '' && usualPorts.includes(port);
}

async function askOnce(url: URL, ask: AskServer): Promise<ServerAnswer> {
  const bare = new URL(url);
  bare.hash = '';
  const head = await ask('HEAD', bare).catch(() => undefined);
  return head !== undefined && head.status < 400 ? head : ask('GET', bare);
}

/** Not found, or a server that fails. Any other refusal (login, robots, rate) means that something is there. */
function outcomeOf(status: number): LinkOutcome {
  if (status === 404 || status === 410 || status >= 500) return 'gone';
  return status >= 200 && status < 400 ? 'alive' : 'unknown';
}

const silences: readonly string[] = [
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ETIMEDOUT', 'EPIPE', 'ABORT_ERR'],
];

function isSilence(error: unknown): boolean {
  if (error instanceof ForbiddenAddress || !(error instanceof Error)) return false;
  return error.name === 'TimeoutError' || silences.includes((error as NodeJS.ErrnoException).code ?? '');
}
