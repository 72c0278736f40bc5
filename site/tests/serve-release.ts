import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../server/site-server.ts';
import type { ReleaseFolder } from './release-folder.ts';

export interface ServedRelease {
  origin: string;
  /** Stops the server and removes the folder. */
  stop(): void;
}

/** The tree `a` of a release folder, with the scripts of the built pages, behind our own web server. */
export async function serveRelease(releases: ReleaseFolder): Promise<ServedRelease> {
  releases.copyIn('a', new URL('../render/client/', import.meta.url));
  releases.switchTo('a');
  const server = createSiteServer(releases.current).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
      releases.remove();
    },
  };
}
