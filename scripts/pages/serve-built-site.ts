import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSiteServer } from '../../site/server/site-server.ts';
import { siteDirectory } from '../checkout.ts';

export interface BuiltSite {
  origin: string;
  close(): void;
}

/** The built site behind our own web server, on a free port. */
export async function serveBuiltSite(directory = join(siteDirectory, 'dist')): Promise<BuiltSite> {
  const server = createSiteServer(directory).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
