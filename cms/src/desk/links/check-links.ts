import { setTimeout as sleep } from 'node:timers/promises';
import type { AskServer } from './ask-server.ts';
import { probeLink, type Probe } from './probe-link.ts';

const hostsAtOnce = 3;

/**
 * Opens many links: a few servers at once, each server one link at a time with a pause between. Silent servers are left out
 * of what is told unless another one answered meanwhile: a machine without a network must not call links broken.
 */
export async function checkLinks(
  addresses: readonly string[],
  ask: AskServer,
  { pauseMs = 1_000, signal }: { pauseMs?: number; signal?: AbortSignal } = {},
): Promise<Map<string, Probe>> {
  const probes = new Map<string, Probe>();
  const servers = [...Map.groupBy(addresses, (address) => URL.parse(address)?.host).values()];
  const visitNext = async (): Promise<void> => {
    for (let links = servers.shift(); links; links = servers.shift()) {
      for (const link of links) {
        signal?.throwIfAborted();
        probes.set(link, await probeLink(link, ask));
        await sleep(pauseMs, undefined, { signal });
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, visitNext));
  const isOnline = [...probes.values()].some(({ status }) => status !== null);
  return isOnline ? probes : new Map([...probes].filter(([, { outcome }]) => outcome !== 'silent'));
}
