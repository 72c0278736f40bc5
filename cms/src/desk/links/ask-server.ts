import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** What a server says to one request. */
export interface ServerAnswer {
  status: number;
  /** Where it sends the asker on to. */
  location?: string;
}
export type AskServer = (method: 'HEAD' | 'GET', url: URL) => Promise<ServerAnswer>;

interface Network {
  lookup: typeof lookup;
  isAllowed(address: string): boolean;
}

const timeoutMs = 10_000;
const internet: Network = { lookup, isAllowed: isPublicAddress };

/** An address that must not be asked, whatever it would answer. */
export class ForbiddenAddress extends Error {}

/**
 * Asks servers of the public internet and nobody else: the name is resolved by the connection itself, so that the address
 * that was judged is the one it connects to. Sends nothing but the address, and reads nothing of what comes.
 */
export function askServer(userAgent: string, { lookup: resolve, isAllowed }: Network = internet): AskServer {
  const judged: LookupFunction = (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      // One that is not public among them is enough: whoever runs the name decides which one is taken.
      if (!addresses.every(({ address }) => isAllowed(address))) return callback(new ForbiddenAddress(host), '', 0);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      callback(first ? null : new Error(`${host} has no address`), first?.address ?? '', first?.family);
    });
  };
  return (method, url) =>
    new Promise((answer, fail) => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) && !isAllowed(host)) return fail(new ForbiddenAddress(host));
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      const headers = { 'User-Agent': userAgent, Accept: '*/*' };
      const request = send(url, { method, headers, agent: false, lookup: judged, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
        answer({ status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      });
      request.on('error', fail);
      request.end();
    });
}
